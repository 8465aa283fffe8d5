package pullquote.entity;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.Roles;

/**
 * A definite description of one person: the Norwegian President, her spokesman, the Texan.
 *
 * @param from its first word
 * @param head the role that its head tells
 * @param description all that it says
 * @param isOwned whether it is somebody's: her spokesman
 * @param possessor whose it is, if known
 * @param others who it hardly is: those named in the quotation whose source it is
 * @param sentence where it stands
 */
record Reference(
    int from,
    Roles.Noun head,
    Description description,
    boolean isOwned,
    @Nullable Entity possessor,
    Set<Entity> others,
    int sentence) {}
