/** What {@code scripts/bench} runs around the whole job. */
@NullMarked
package pullquote.bench;

import org.jspecify.annotations.NullMarked;
