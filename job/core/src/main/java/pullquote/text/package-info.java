/** An article's own text: paragraphs, quotation marks, sentences, tokens. */
@NullMarked
package pullquote.text;

import org.jspecify.annotations.NullMarked;
