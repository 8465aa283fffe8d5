/** The tables: their columns, their rows for an analysed article, and what is counted of them. */
@NullMarked
package pullquote.tables;

import org.jspecify.annotations.NullMarked;
