/** Which sentences carry the story. */
@NullMarked
package pullquote.summary;

import org.jspecify.annotations.NullMarked;
