package pullquote.corpus;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** A quotation as it is compared with others: its words, who said it, of which event. */
final class Quotation {

  /** A run of so many words in common is one utterance, whatever the occasion. */
  private static final int SURE_WORDS = 9;

  /** The share of the runs of words of the shorter that tell of one utterance. */
  private static final double REPEATED = 0.6;

  /** The same of words that are given to somebody else on another occasion. */
  private static final double QUOTED = 0.9;

  private static final int SHINGLE = 3;
  private static final int JOINING_LETTERS = 3;
  private static final int LONGEST_NAME = 60;

  /** Names in common, of the least hashes of each article's names, that tell of one event. */
  private static final int SAME_EVENT = 3;

  private static final long EVENT_MICROS = 14 * 86_400_000_000L;

  /** What one person says in so short a time is one story, as a rule. */
  private static final long SAME_NEWS_MICROS = 2 * 86_400_000_000L;

  /** Of a short quotation's words, the share that must stand in the other. */
  private static final double ALTERED = 0.7;

  final String id;
  final String articleId;
  final long at;
  final int[] words;
  final @Nullable String speakerId;
  private final int[] event;
  private final long[] shingles;

  Quotation(
      String id, String articleId, long at, int[] words, int[] event, @Nullable String speakerId) {
    this.id = id;
    this.articleId = articleId;
    this.at = at;
    this.words = words;
    this.event = event;
    this.speakerId = speakerId;
    long[] longs = Arrays.stream(words).asLongStream().toArray();
    this.shingles = Wording.set(Wording.shingles(longs, SHINGLE));
  }

  /** Of a row with the columns {@code quote_id, article_id, at, words, event, speaker_id}. */
  static Quotation of(Row row) {
    return new Quotation(
        row.getAs("quote_id"),
        row.getAs("article_id"),
        row.<Long>getAs("at"),
        ints(row.getAs("words")),
        ints(row.getAs("event")),
        row.getAs("speaker_id"));
  }

  static byte[] bytes(int[] values) {
    ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
    Arrays.stream(values).forEach(buffer::putInt);
    return buffer.array();
  }

  static int[] ints(byte[] bytes) {
    IntBuffer buffer = ByteBuffer.wrap(bytes).asIntBuffer();
    int[] values = new int[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  long[] shingles() {
    return shingles;
  }

  /** Whether both report the same utterance; they have at least three words in a row in common. */
  boolean isOf(Quotation other) {
    if (Arrays.equals(words, other.words)) {
      return words.length >= SURE_WORDS
          || (sameOccasion(other) && (words.length > SHINGLE || sameSpeaker(other)));
    }
    int shared = Wording.shared(shingles, other.shingles);
    if (shared == 0) {
      return false;
    }
    double share = (double) shared / Math.min(shingles.length, other.shingles.length);
    int run = shared + SHINGLE - 1;
    int shorter = Math.min(words.length, other.words.length);
    boolean occasion = sameOccasion(other);
    if (run >= SURE_WORDS && share >= (occasion || sameSpeaker(other) ? REPEATED : QUOTED)) {
      return true;
    }
    if (!occasion) {
      return false;
    }
    if (share == 1 || (share >= 0.5 && shared > 1)) {
      // A phrase of three words (war on terror) is many people's.
      return shorter > SHINGLE || (shorter == SHINGLE && sameSpeaker(other));
    }
    if (run >= SURE_WORDS - 2 && share >= 0.4) {
      return true;
    }
    boolean isShorter = words.length <= other.words.length;
    Alignment alignment =
        Alignment.of(isShorter ? words : other.words, isShorter ? other.words : words);
    return shorter > SHINGLE && alignment.similarity() >= ALTERED && alignment.isCompact();
  }

  /** How much of this a quotation at least as full has, in [0, 1]; 0 if it is none of it. */
  double repeats(Quotation fuller) {
    boolean repeats = words.length < SHINGLE ? isPieceOf(fuller) : isOf(fuller);
    return repeats ? Alignment.of(words, fuller.words).similarity() : 0;
  }

  /** Whether a short quotation is a piece of a longer one of the same occasion. */
  boolean isPieceOf(Quotation longer) {
    if (!sameOccasion(longer)) {
      return false;
    }
    for (int i = 0; i + words.length <= longer.words.length; i++) {
      if (Arrays.equals(words, 0, words.length, longer.words, i, i + words.length)) {
        return true;
      }
    }
    return false;
  }

  private boolean sameOccasion(Quotation other) {
    if (articleId.equals(other.articleId)) {
      return sameSpeaker(other);
    }
    boolean dated = at != Long.MAX_VALUE && other.at != Long.MAX_VALUE;
    if (dated && Math.abs(at - other.at) > EVENT_MICROS) {
      return false;
    }
    if (dated
        && speakerId != null
        && speakerId.equals(other.speakerId)
        && Math.abs(at - other.at) <= SAME_NEWS_MICROS) {
      return true;
    }
    return Wording.shared(event, other.event) >= SAME_EVENT;
  }

  /**
   * Whether a text is a name or a motto, which are no utterances: its words have capitals, but for
   * short ones.
   */
  static boolean isName(String text) {
    boolean any = false;
    for (String word : List.of(text.split("[^\\p{L}\\p{N}]+"))) {
      if (word.length() > JOINING_LETTERS && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
      any |= !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
    return any && text.length() <= LONGEST_NAME;
  }

  private boolean sameSpeaker(Quotation other) {
    return speakerId == null || other.speakerId == null || speakerId.equals(other.speakerId);
  }
}
