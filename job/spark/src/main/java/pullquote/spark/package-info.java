/** The edges of the job: reading articles, spreading them over the cluster, writing the tables. */
@NullMarked
package pullquote.spark;

import org.jspecify.annotations.NullMarked;
