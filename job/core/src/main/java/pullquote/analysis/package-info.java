/** The one door to the language core: an article goes in, its analysis comes out. */
@NullMarked
package pullquote.analysis;

import org.jspecify.annotations.NullMarked;
