/** The language core as functions of Spark SQL. */
@NullMarked
package pullquote.sql;

import org.jspecify.annotations.NullMarked;
