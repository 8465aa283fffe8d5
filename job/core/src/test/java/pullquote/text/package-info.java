/** Examples and checks of the text package. */
@NullMarked
package pullquote.text;

import org.jspecify.annotations.NullMarked;
