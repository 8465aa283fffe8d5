package pullquote.entity;

import org.jspecify.annotations.Nullable;
import pullquote.language.Gender;

/**
 * What an article says of one of its speakers.
 *
 * @param name as in {@link GoldQuotation#speaker}
 * @param gender unknown unless the article's own words show it
 * @param role office, job, affiliation or relation, in the article's words
 */
public record GoldSpeaker(String name, SpeakerType type, Gender gender, @Nullable String role) {}
