/** Quotations: what kind each is, which words name its source, and what decided that. */
@NullMarked
package pullquote.quote;

import org.jspecify.annotations.NullMarked;
