/** Checks an output against its own account: files, rows and their order, sums and spans. */
@NullMarked
package pullquote.verify;

import org.jspecify.annotations.NullMarked;
