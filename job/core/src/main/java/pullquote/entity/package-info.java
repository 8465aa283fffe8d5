/**
 * Who stands behind a mention: names, descriptions and pronouns resolved to a person or an
 * organisation.
 */
@NullMarked
package pullquote.entity;

import org.jspecify.annotations.NullMarked;
