/** What a run has found, as one page for a browser. */
@NullMarked
package pullquote.report;

import org.jspecify.annotations.NullMarked;
