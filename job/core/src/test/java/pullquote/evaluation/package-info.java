/** Tests of training and measuring. */
@NullMarked
package pullquote.evaluation;

import org.jspecify.annotations.NullMarked;
