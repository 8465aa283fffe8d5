package pullquote.summary;

import java.util.BitSet;
import java.util.Set;

/**
 * What a sentence needs beside it to be understood.
 *
 * @param always what is wrong whatever stands beside it
 * @param previous what is wrong unless the sentence before is there too
 * @param next what is wrong unless the sentence after is there too
 * @param earlier what is wrong unless any sentence before is there too
 * @param counterparts terms of which one must stand in an earlier sentence, unless the sentence
 *     before is there: those of the noun behind “another”
 * @param sources the sentences that name the sources of its quotations
 * @param people those whom a “he” or “she” means, and the sentence does not name
 * @param mentioned terms of which one must stand in an earlier sentence
 * @param introduced those whom it calls by the surname and an earlier sentence by the full name
 * @param given terms of nouns of which each had better stand in an earlier sentence
 */
record Needs(
    Set<Flag> always,
    Set<Flag> previous,
    Set<Flag> next,
    Set<Flag> earlier,
    BitSet counterparts,
    BitSet sources,
    BitSet people,
    BitSet mentioned,
    BitSet introduced,
    BitSet given) {}
