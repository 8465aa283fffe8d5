/** The output folder: its tables written, read back, and published when they are whole. */
@NullMarked
package pullquote.output;

import org.jspecify.annotations.NullMarked;
