package pullquote.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.Sentence;
import pullquote.text.Span;

/**
 * Reads the words of articles. Keeps the forms of words from one article to the next; not
 * thread-safe: one instance a thread.
 */
public final class WordReader {
  private final WordForms forms = new WordForms();

  /**
   * The words of all sentences, in order. No word crosses a sentence's or a quotation's bounds. In
   * the document of the words, those of other stories are known by their kind, {@code off_topic}.
   */
  public Words read(Document document) {
    forms.limit();
    Words words = new Reading(document).words();
    int otherStories = OffTopic.start(words);
    return otherStories < document.paragraphs().size()
        ? words.in(document.withOffTopic(otherStories))
        : words;
  }

  private final class Reading {
    private final Document document;
    private final String text;
    private final int[] cuts;
    private int cut;
    private int[] starts;
    private int[] ends;
    private WordForm[] found;
    private int size;

    Reading(Document document) {
      this.document = document;
      text = Capitals.read(document.text());
      cuts = cuts(document);
      int guess = text.length() / 5 + 1;
      starts = new int[guess];
      ends = new int[guess];
      found = new WordForm[guess];
    }

    Words words() {
      int count = document.sentences().size();
      int[] sentenceStarts = new int[count + 1];
      for (Sentence sentence : document.sentences()) {
        sentenceStarts[sentence.index()] = size;
        read(sentence.span());
      }
      sentenceStarts[count] = size;
      return new Words(
          document,
          Arrays.copyOf(starts, size),
          Arrays.copyOf(ends, size),
          Arrays.copyOf(found, size),
          sentenceStarts,
          title(),
          forms.lowers());
    }

    private WordForm[] title() {
      String title = document.article().title();
      List<WordForm> found = new ArrayList<>();
      if (title != null) {
        Tokeniser.cut(title, 0, title.length(), (from, to) -> found.add(forms.of(title, from, to)));
      }
      return found.toArray(WordForm[]::new);
    }

    private void read(Span sentence) {
      int from = sentence.start();
      while (cut < cuts.length && cuts[cut] < sentence.end()) {
        if (cuts[cut] > from) {
          Tokeniser.cut(text, from, cuts[cut], this::add);
          from = cuts[cut];
        }
        cut++;
      }
      Tokeniser.cut(text, from, sentence.end(), this::add);
    }

    private void add(int start, int end) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        found = Arrays.copyOf(found, 2 * size);
      }
      starts[size] = start;
      ends[size] = end;
      found[size++] = forms.of(text, start, end);
    }
  }

  /** Where quotations and what stands between their marks begin and end, in order. */
  private static int[] cuts(Document document) {
    int[] cuts = new int[4 * document.quotations().size()];
    int count = 0;
    for (Quotation quotation : document.quotations()) {
      cuts[count++] = quotation.span().start();
      cuts[count++] = quotation.inner().start();
      cuts[count++] = quotation.inner().end();
      cuts[count++] = quotation.span().end();
    }
    Arrays.sort(cuts);
    return cuts;
  }
}
