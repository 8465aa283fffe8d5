package pullquote.entity;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Known speakers: what an article tells of a speaker is overridden and completed by the entry that
 * has the name, or one of the aliases, of that speaker. Case, white space and a leading "the" make
 * no difference.
 */
public final class SpeakerRegistry implements Serializable {
  private static final long serialVersionUID = 1;

  /** A registry that knows nobody. */
  public static final SpeakerRegistry EMPTY = new SpeakerRegistry(List.of());

  private final HashMap<String, Entry> entries = new HashMap<>();

  /**
   * A known speaker.
   *
   * @param id unique among the entries; stands in the tables as it is
   * @param name the canonical name
   * @param aliases other names, of one or more words: "Falk", "the Norwegian President"
   * @param externalIds such as {@code wikidata:Q42}
   */
  public record Entry(
      String id, String name, List<String> aliases, SpeakerType type, List<String> externalIds)
      implements Serializable {
    public Entry {
      aliases = List.copyOf(aliases);
      externalIds = List.copyOf(externalIds);
    }
  }

  /**
   * @throws IllegalArgumentException if two entries share an id, a name or an alias; the message
   *     names both
   */
  public SpeakerRegistry(List<Entry> known) {
    Map<String, Entry> byId = new HashMap<>();
    for (Entry entry : known) {
      Entry other = byId.putIfAbsent(entry.id(), entry);
      if (other != null) {
        throw new IllegalArgumentException(
            "id " + entry.id() + " of both " + other.name() + " and " + entry.name());
      }
      add(entry.name(), entry);
      for (String alias : entry.aliases()) {
        add(alias, entry);
      }
    }
  }

  private void add(String name, Entry entry) {
    String key = key(name);
    if (key.isEmpty()) {
      throw new IllegalArgumentException("empty name or alias of " + entry.id());
    }
    Entry other = entries.putIfAbsent(key, entry);
    if (other != null && !other.id().equals(entry.id())) {
      throw new IllegalArgumentException(
          "alias \"" + name + "\" of both " + describe(other) + " and " + describe(entry));
    }
  }

  private static String describe(Entry entry) {
    return entry.name() + " (" + entry.id() + ")";
  }

  /** The entry with this name or alias; null if there is none. */
  public @Nullable Entry find(String name) {
    return entries.isEmpty() ? null : entries.get(key(name));
  }

  /** The known speaker with this name or alias; null if there is none. */
  public @Nullable Speaker speaker(String name) {
    Entry entry = find(name);
    return entry == null
        ? null
        : new Speaker(entry.id(), entry.name(), entry.type(), entry.externalIds());
  }

  private static String key(String name) {
    String plain = Cast.plain(name.replace('\u2019', '\'')).toLowerCase(Locale.ROOT);
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }
}
