/** A run: articles are read and shared out, each is analysed once, and the tables are published. */
@NullMarked
package pullquote.run;

import org.jspecify.annotations.NullMarked;
