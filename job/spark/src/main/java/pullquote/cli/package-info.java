/** The command line: options in, a digest and an exit status out; no Spark types here. */
@NullMarked
package pullquote.cli;

import org.jspecify.annotations.NullMarked;
