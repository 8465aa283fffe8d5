/**
 * What all articles together tell: copies of one text, one identity a speaker, one cluster an
 * utterance.
 */
@NullMarked
package pullquote.corpus;

import org.jspecify.annotations.NullMarked;
