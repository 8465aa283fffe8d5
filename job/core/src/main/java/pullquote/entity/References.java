package pullquote.entity;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.language.Words;
import pullquote.quote.Quote;

/**
 * Whom the words of an article refer to, and where each was introduced. The article is read when
 * first asked for, once. People and organisations go by numbers from 0. Not thread-safe.
 */
public final class References {
  private static final int NOBODY = -1;
  private static final double EVEN = 0.5;

  private final Words words;
  private final List<Quote> quotes;
  private final SpeakerModel model;
  private final DecisionLog log;
  private @Nullable Cast cast;
  private @Nullable Discourse discourse;
  private int[] introductions = {};

  References(Words words, List<Quote> quotes, SpeakerModel model, DecisionLog log) {
    this.words = words;
    this.quotes = List.copyOf(quotes);
    this.model = model;
    this.log = log;
  }

  /** Of an article with its quotes: the source of one is rarely named in it. */
  public static References of(Words words, List<Quote> quotes) {
    return new References(words, quotes, SpeakerModel.shipped(), DecisionLog.NONE);
  }

  public Words words() {
    return words;
  }

  DecisionLog log() {
    return log;
  }

  public List<Quote> quotes() {
    return quotes;
  }

  Cast cast() {
    Cast known = cast;
    if (known == null) {
      known = Cast.of(words, model.persons());
      cast = known;
    }
    return known;
  }

  Discourse discourse() {
    Discourse known = discourse;
    if (known == null) {
      known = Discourse.of(words, cast(), new Sources(words, quotes), model, log);
      discourse = known;
      log.cast(cast());
    }
    return known;
  }

  /** Whom the reference that holds a word means; -1 where none does, or it stays open. */
  public int at(int word) {
    Finding finding = discourse().at(word);
    Entity entity = finding == null ? null : finding.entity();
    return entity == null ? NOBODY : entity.number();
  }

  /** Whether it is rather a person than a body or a place. */
  public boolean isPerson(int entity) {
    Entity found = cast().entities().get(entity);
    return found.isPerson() && found.personhood() >= EVEN;
  }

  /** The word after the name that begins at a word; -1 if none does. */
  public int nameEnd(int word) {
    return cast().endOf(word);
  }

  /** Whether a person's name of one word begins at a word, titles aside. */
  public boolean isShortName(int word) {
    Name name = cast().nameAt(word);
    return name != null && name.end() - name.core() == 1;
  }

  /** Where the full name of somebody first stands, as the index of a word; -1 if nowhere. */
  public int introduction(int entity) {
    if (introductions.length == 0) {
      discourse();
      introductions = new int[cast().entities().size()];
      Arrays.fill(introductions, NOBODY);
      for (int i = 0; i < words.size(); i++) {
        Name name = cast().nameAt(i);
        int meant = name != null && name.end() - name.core() > 1 ? at(name.core()) : NOBODY;
        if (meant >= 0 && introductions[meant] == NOBODY) {
          introductions[meant] = i;
        }
      }
    }
    return introductions[entity];
  }
}
