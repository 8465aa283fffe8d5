/** What {@code scripts/bench} runs: the core by stage, and a corpus of any size. */
@NullMarked
package pullquote.bench;

import org.jspecify.annotations.NullMarked;
