/** Tables of an output, copied into files of other formats or into a catalog. */
@NullMarked
package pullquote.export;

import org.jspecify.annotations.NullMarked;
