package pullquote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Splits an article into paragraphs, quotations and sentences. Cheap to make (the model is loaded
 * once a JVM) and not thread-safe: one instance a thread.
 */
public final class Splitter {
  // Longer than any paragraph of news: that of 2,000 of MailOnline has 1,200 characters at most.
  private static final int LONGEST_PARAGRAPH = 2_000;

  private final SentenceSplitter sentenceSplitter = new SentenceSplitter();
  private final Stems stems = new Stems();

  /** The document's parts; total, for any text, in time linear in its length. */
  public Document split(Article article) {
    Reading reading = Reading.of(article.text());
    String text = reading.text();
    Set<Issue> issues = reading.issues();
    List<Paragraph> paragraphs = Paragraphs.of(text, issues);
    List<Quotation> quotations = QuotationScanner.scan(reading, paragraphs);
    List<Line> lines = sentenceSplitter.split(text, paragraphs, quotations);
    List<SentenceKind> kinds = SentenceKinds.of(article, lines, stems);
    List<Sentence> sentences = sentences(lines, kinds);
    if (isOneParagraph(text, paragraphs)) {
      issues.add(Issue.NO_PARAGRAPHS);
    }
    if (SquashedWords.in(text)) {
      issues.add(Issue.SQUASHED_WORDS);
    }
    return new Document(article, text, paragraphs, quotations, sentences, List.copyOf(issues));
  }

  private static boolean isOneParagraph(String text, List<Paragraph> paragraphs) {
    return paragraphs.size() == 1 && text.length() >= LONGEST_PARAGRAPH;
  }

  private static List<Sentence> sentences(List<Line> lines, List<SentenceKind> kinds) {
    List<Sentence> sentences = new ArrayList<>(lines.size());
    for (Line line : lines) {
      int index = sentences.size();
      sentences.add(new Sentence(index, line.paragraph(), line.span(), kinds.get(index)));
    }
    return sentences;
  }
}
