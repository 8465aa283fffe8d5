/** Measures quotes against what a person marked. */
@NullMarked
package pullquote.evaluation;

import org.jspecify.annotations.NullMarked;
