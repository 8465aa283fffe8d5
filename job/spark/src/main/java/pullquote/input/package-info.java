/** The input: files of any kind, read into articles and into records that are none. */
@NullMarked
package pullquote.input;

import org.jspecify.annotations.NullMarked;
