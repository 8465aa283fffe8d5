/** Reads what people marked in articles, measures against it and trains on it. */
@NullMarked
package pullquote.evaluation;

import org.jspecify.annotations.NullMarked;
