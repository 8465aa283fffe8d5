package pullquote.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells body text from headings, captions, bylines and what belongs to the page around it. */
final class SentenceKinds {
  private static final Phrases PAGE_BEGINNINGS = Phrases.load("boilerplate-beginnings.txt");
  private static final Set<String> PAGE_LINES = WordList.set("boilerplate-lines.txt");
  private static final Phrases CAPTION_BEGINNINGS = Phrases.load("caption-beginnings.txt");

  private static final Set<String> PICTURES = WordList.set("pictures.txt");
  private static final Set<String> PICTURE_VERBS = WordList.set("after-pictures.txt");
  private static final Set<String> DETERMINERS = WordList.set("/pullquote/language/determiner.txt");
  private static final Set<String> POSSESSIVES = WordList.set("/pullquote/language/possessive.txt");
  private static final int PICTURE_REACH = 5;

  // A longer one is a paragraph of the story that happens to hold the words.
  private static final int LONGEST = 320;
  private static final int SHORTEST_SENTENCE = 60;
  private static final int FEWEST_PARAGRAPHS = 8;
  private static final double MOST_STOP = 0.6;
  private static final int LONGEST_PAGE_LINE = 40;
  private static final int FIRST_PARAGRAPHS = 3;
  private static final int SHORT_HEADING = 4;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_SHORT_LABEL = 2;
  private static final int FEWEST_APART = 2;
  private static final int MOST_SENTENCES = 2;

  private SentenceKinds() {}

  /** The kind of each sentence; those that the lines leave open are body text. */
  static List<SentenceKind> of(Article article, List<Line> lines, Stems stems) {
    long apart = lines.stream().filter(Line::endsApart).count();
    boolean endsLinesApart = apart >= FEWEST_APART;
    boolean stopsSentences = stopsSentences(lines);
    List<SentenceKind> kinds = new ArrayList<>(lines.size());
    Line page = null;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line before = i > 0 ? lines.get(i - 1) : null;
      Line after = i + 1 < lines.size() ? lines.get(i + 1) : null;
      kinds.add(
          isTitle(article, line, before, after, stems)
              ? SentenceKind.TITLE
              : kind(line, before, endsLinesApart && after != null));
      if (stopsSentences
          && after != null
          && kinds.get(i) == SentenceKind.BODY
          && isUnstopped(line, after)) {
        kinds.set(i, SentenceKind.CAPTION);
      }
      if (kinds.get(i) == SentenceKind.BOILERPLATE
          && line.hasWord()
          && beginsParagraph(line, before)) {
        page = line;
      } else if (page != null
          && page.paragraph() == line.paragraph()
          && line.end() - page.start() <= LONGEST
          && kinds.get(i) == SentenceKind.BODY
          && !line.startsInQuotation()) {
        kinds.set(i, SentenceKind.BOILERPLATE);
      }
      if (kinds.get(i) == SentenceKind.CAPTION && isCredit(line, after)) {
        nameParagraph(lines, i, kinds);
      }
      if (endsLinesApart && kinds.get(i) == SentenceKind.CAPTION) {
        nameLabelled(lines, i, kinds);
      }
    }
    nameDeck(lines, kinds);
    return kinds;
  }

  private static boolean beginsParagraph(Line line, @Nullable Line before) {
    return before == null || before.paragraph() < line.paragraph();
  }

  /** Whether the article's paragraphs end with a stop, so that one without has its reason. */
  private static boolean stopsSentences(List<Line> lines) {
    int stops = 0;
    int all = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean last = i + 1 == lines.size() || lines.get(i + 1).paragraph() > line.paragraph();
      if (last && line.span().length() >= SHORTEST_SENTENCE) {
        all++;
        stops += line.endsWithStop() ? 1 : 0;
      }
    }
    return all >= FEWEST_PARAGRAPHS && stops >= MOST_STOP * all;
  }

  /**
   * Whether the line is a paragraph without a stop, no torn sentence, and labelled or about a
   * picture. Most of those that show neither are captions too, but the editors' highlights of the
   * Daily Mail have their words: without them ROUGE-1 falls by .15.
   */
  private static boolean isUnstopped(Line line, Line after) {
    return line.whole()
        && line.paragraph() > 0
        && line.span().length() <= LONGEST
        && !line.endsWithStop()
        && !line.startsInQuotation()
        && Datelines.end(line.text(), line.span()) == line.start()
        && Character.isUpperCase(line.charAt(line.start()))
        && Character.isLetterOrDigit(line.charAt(line.end() - 1))
        && !Character.isLowerCase(after.first())
        && (isLabelled(line) || isAboutPicture(line));
  }

  /** A caption of several sentences has its label on the first: Aground: The ferry. It sank . */
  private static void nameLabelled(List<Line> lines, int last, List<SentenceKind> kinds) {
    int i = last;
    while (i > 0
        && lines.get(i).paragraph() == lines.get(i - 1).paragraph()
        && kinds.get(i - 1) == SentenceKind.BODY
        && last - i < MOST_SENTENCES
        && !isLabelled(lines.get(i))) {
      i--;
    }
    boolean labelled = i < last && isLabelled(lines.get(i)) && kinds.get(i) == SentenceKind.BODY;
    if (labelled && lines.get(last).endsApart() && lines.get(i).span().length() <= LONGEST) {
      kinds.subList(i, last).replaceAll(kind -> SentenceKind.CAPTION);
    }
  }

  /** The lines between headline and story. */
  private static void nameDeck(List<Line> lines, List<SentenceKind> kinds) {
    int opening = Headlines.opening(lines);
    for (int i = 0; i < opening; i++) {
      if (kinds.get(i) == SentenceKind.BODY) {
        kinds.set(i, i == 0 ? SentenceKind.TITLE : SentenceKind.HEADING);
      }
    }
    if (opening == 0
        && lines.size() > 2
        && kinds.get(0) == SentenceKind.TITLE
        && kinds.get(1) == SentenceKind.BODY
        && Headlines.isDeck(lines.get(1), lines.get(2))) {
      kinds.set(1, SentenceKind.HEADING);
    }
  }

  /** Whether the line is a credit at its paragraph's end: (AP Photo/Ada Brandt). */
  private static boolean isCredit(Line line, @Nullable Line after) {
    boolean bracket = line.charAt(line.start()) == '(' && line.charAt(line.end() - 1) == ')';
    return (bracket || Credits.isCredit(line))
        && (after == null || after.paragraph() != line.paragraph());
  }

  /** What stands before a picture's credit in a short paragraph describes the picture. */
  private static void nameParagraph(List<Line> lines, int credit, List<SentenceKind> kinds) {
    int first = credit;
    while (first > 0 && lines.get(first - 1).paragraph() == lines.get(credit).paragraph()) {
      first--;
    }
    if (lines.get(credit).end() - lines.get(first).start() <= LONGEST) {
      kinds.subList(first, credit).replaceAll(kind -> SentenceKind.CAPTION);
    }
  }

  private static boolean isTitle(
      Article article, Line line, @Nullable Line before, @Nullable Line after, Stems stems) {
    String title = article.title();
    if (title != null && !title.isBlank()) {
      return line.paragraph() < FIRST_PARAGRAPHS && Headlines.repeats(line, title);
    }
    return before == null
        && after != null
        && kind(line, null, false) != SentenceKind.BYLINE
        && Headlines.isHeadline(line, after, stems);
  }

  /**
   * The kind of a line by its words and its shape.
   *
   * @param endsLinesApart the text ends its captions and headings, not its sentences, with a space
   *     and a full stop
   */
  private static SentenceKind kind(Line line, @Nullable Line before, boolean endsLinesApart) {
    if (line.hasWord() && !line.whole() && Credits.isCredit(line)) {
      return SentenceKind.CAPTION;
    }
    if (!line.hasWord() || isMarkUp(line) || isPageText(line)) {
      return SentenceKind.BOILERPLATE;
    }
    if (isCaption(line)) {
      return SentenceKind.CAPTION;
    }
    if (Bylines.matches(line)) {
      return SentenceKind.BYLINE;
    }
    if (isLabelled(line)
        && (line.endsApart()
            || (endsLinesApart && (isShortlyLabelled(line) || isAboutPicture(line))))) {
      return SentenceKind.CAPTION;
    }
    if (endsLinesApart && line.endsApart()) {
      boolean heading = line.words(SHORT_HEADING + 1).size() <= SHORT_HEADING;
      return heading || line.isUpperCase() ? SentenceKind.HEADING : SentenceKind.CAPTION;
    }
    return Headlines.isHeading(line, before) ? SentenceKind.HEADING : SentenceKind.BODY;
  }

  /** Whether a paragraph's words show that it is about a picture, the page or who wrote it. */
  static boolean isAside(Line line) {
    return isPageText(line) || isCaption(line) || Bylines.matches(line);
  }

  private static boolean isMarkUp(Line line) {
    boolean tag =
        line.charAt(line.start()) == '<' && Character.isLetter(line.charAt(line.start() + 1));
    return tag || line.charAt(line.end() - 1) == '{';
  }

  private static boolean isPageText(Line line) {
    if (line.span().length() > LONGEST || line.startsInQuotation()) {
      return false;
    }
    return PAGE_BEGINNINGS.at(line.text(), line.firstIndex(), line.end()) != 0
        || line.says(LinePhrases.BOILERPLATE)
        || isPageLine(line);
  }

  private static boolean isPageLine(Line line) {
    int end = line.end();
    while (end > line.start() && !Character.isLetterOrDigit(line.charAt(end - 1))) {
      end--;
    }
    int start = line.firstIndex();
    return line.whole()
        && start < end
        && end - start <= LONGEST_PAGE_LINE
        && PAGE_LINES.contains(line.text().substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isCaption(Line line) {
    if (line.span().length() > LONGEST) {
      return false;
    }
    return CAPTION_BEGINNINGS.at(line.text(), line.firstIndex(), line.end()) != 0
        || line.says(LinePhrases.CAPTION)
        || namesPicture(line)
        || (!line.startsInQuotation() && Credits.endsWithCredit(line));
  }

  /**
   * Whose picture, without an article, and what of: Coast guard image of the ferry off Tarnholm.
   */
  private static boolean namesPicture(Line line) {
    List<String> words = line.words(PICTURE_REACH + 1);
    if (words.isEmpty()
        || !Character.isUpperCase(words.get(0).charAt(0))
        || opensPhrase(words.get(0))) {
      return false;
    }
    for (int i = 1; i + 1 < words.size(); i++) {
      if (PICTURES.contains(words.get(i)) && PICTURE_VERBS.contains(words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensPhrase(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return DETERMINERS.contains(lower) || POSSESSIVES.contains(lower);
  }

  /** A word or two that are no verb of speech, and a sentence of its own behind them. */
  private static boolean isShortlyLabelled(Line line) {
    int colon = line.text().indexOf(':', line.start());
    Line label = new Line(line.text(), new Span(line.start(), colon), 0, 0, false);
    List<String> words = label.words(LONGEST_SHORT_LABEL + 1);
    return line.span().length() <= LONGEST
        && line.charAt(line.end() - 1) == '.'
        && words.size() <= LONGEST_SHORT_LABEL
        && words.stream().noneMatch(StopRules::isSpeechVerb)
        && Character.isUpperCase(line.charAt(colon + 2));
  }

  private static boolean isAboutPicture(Line line) {
    return line.span().length() <= LONGEST && line.says(LinePhrases.PICTURE);
  }

  /** Whether a word or two and a colon stand before the rest: Grounded: the ferry at Tarnholm . */
  private static boolean isLabelled(Line line) {
    int limit = Math.min(line.end() - 1, line.start() + LONGEST_LABEL);
    for (int i = line.start() + 1; i < limit; i++) {
      if (line.charAt(i) == ':' && line.charAt(i + 1) == ' ') {
        boolean quotedLabel = Characters.isQuotationMark(line.charAt(i - 1));
        return Character.isUpperCase(line.first())
            && !Characters.isQuotationMark(line.charAt(i + 2))
            && line.startsInQuotation() == quotedLabel;
      }
    }
    return false;
  }
}
