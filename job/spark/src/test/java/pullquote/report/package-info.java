@NullMarked
package pullquote.report;

import org.jspecify.annotations.NullMarked;
