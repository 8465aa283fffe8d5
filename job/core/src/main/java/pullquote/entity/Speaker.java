package pullquote.entity;

import java.util.List;

/**
 * The person or organisation behind a mention.
 *
 * @param id the registry's id, else one made of type and name; where the name alone does not tell
 *     one from another (the statement, campaigners) it holds the article's id too
 * @param name the fullest name in the article or the registry
 * @param externalIds such as {@code wikidata:Q42}; from the registry
 */
public record Speaker(String id, String name, SpeakerType type, List<String> externalIds) {
  public Speaker {
    externalIds = List.copyOf(externalIds);
  }

  /** The id of somebody with a proper name: of the type and the name, the same in every article. */
  public static String id(SpeakerType type, String name) {
    return SpeakerIds.global(type, name);
  }

  /**
   * Somebody of a name and a type whom no registry knows, with the id that every article gives
   * them.
   *
   * @param article the article's id, which tells one group, document or unnamed source from another
   */
  public static Speaker named(String name, SpeakerType type, String article) {
    boolean proper = type == SpeakerType.PERSON || type == SpeakerType.ORGANISATION;
    String id = proper ? SpeakerIds.global(type, name) : SpeakerIds.local(article, name);
    return new Speaker(id, name, type, List.of());
  }

  /** Whether a text names this person by surname, as a word of its own. */
  public boolean isNamedIn(String text) {
    return PersonName.of(name).isIn(text);
  }
}
