/**
 * The one reading of an article's language: its words with their classes, its noun phrases, and all
 * word lists as classes of one vocabulary. Quotations, entities and salience look at it and list
 * nothing of their own.
 */
@NullMarked
package pullquote.language;

import org.jspecify.annotations.NullMarked;
