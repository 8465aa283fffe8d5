/**
 * Who stands behind a mention: names, descriptions and pronouns led back to a person or an
 * organisation.
 */
@NullMarked
package pullquote.entity;

import org.jspecify.annotations.NullMarked;
