package pullquote.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * OpenNLP's maximum entropy detector with the model of the Universal Dependencies English Web
 * Treebank, kept from what it cannot take. Not thread-safe.
 */
final class SentenceDetection {
  private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

  // The detector's time is quadratic in a run without white space: 0.2 s at 40,000 characters, 79 s
  // at 400,000. Such runs are no sentences of a language.
  private static final int LONGEST_RUN = 1_000;

  // Long texts go in pieces, so that a shadow copy stays small.
  private static final int LONGEST_PIECE = 20_000;

  private final SentenceDetectorME detector = new SentenceDetectorME(Model.SENTENCES);

  private static final class Model {
    static final SentenceModel SENTENCES = load();

    private static SentenceModel load() {
      try (InputStream in = SentenceDetection.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("no sentence model " + MODEL + " on the class path");
        }
        return new SentenceModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(MODEL, e);
      }
    }
  }

  /** The indexes, counted from the span's start, where the detector ends a sentence. */
  BitSet ends(String text, Span span) {
    BitSet ends = new BitSet();
    int pieceStart = span.start();
    int runStart = span.start();
    for (int i = span.start(); i <= span.end(); i++) {
      if (i < span.end() && !Characters.isSpace(text.charAt(i))) {
        continue;
      }
      if (i - runStart > LONGEST_RUN) {
        detect(text, pieceStart, runStart, span.start(), ends);
        pieceStart = i;
      } else if (i - pieceStart > LONGEST_PIECE || i == span.end()) {
        detect(text, pieceStart, i, span.start(), ends);
        pieceStart = i;
      }
      runStart = i + 1;
    }
    return ends;
  }

  private void detect(String text, int start, int end, int origin, BitSet ends) {
    if (start >= end) {
      return;
    }
    for (opennlp.tools.util.Span sentence : detector.sentPosDetect(shadow(text, start, end))) {
      ends.set(start + sentence.getEnd() - origin);
    }
  }

  /** The same text, character for character, in the typewriter's marks that the model knows. */
  private static String shadow(String text, int start, int end) {
    char[] shadow = new char[end - start];
    for (int i = start; i < end; i++) {
      shadow[i - start] = plain(text.charAt(i));
    }
    return new String(shadow);
  }

  private static char plain(char c) {
    if (c < '\u00A0') {
      return c;
    }
    return switch (c) {
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
      case '\u2026' -> '.';
      default -> Characters.isSpace(c) ? ' ' : c;
    };
  }
}
