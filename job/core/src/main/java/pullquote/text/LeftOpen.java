package pullquote.text;

/** Finds where speech ends that nobody closed, in a paragraph that has other text behind it. */
final class LeftOpen {
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_CAPTIONS = 4;

  private LeftOpen() {}

  /**
   * The end of the speech between the mark that opens it and a limit: before a sentence that leads
   * to the next quotation (He added:), before a clause that tells who spoke, and before captions.
   *
   * @param captions captions are glued to the paragraph, with a space before their stop
   */
  static int end(String text, int start, int limit, boolean captions) {
    int end = clause(text, start, Characters.trim(text, start, limit).end());
    if (end > start && text.charAt(end - 1) == ':') {
      end = Characters.trim(text, start, sentenceStart(text, start, end)).end();
    }
    boolean cut = false;
    for (int i = 0; captions && i < MOST_CAPTIONS; i++) {
      int last = sentenceStart(text, start, end);
      boolean caption = endsApart(text, start, end) || (cut && isLabelled(text, last, end));
      if (last <= start || !caption) {
        return end;
      }
      end = Characters.trim(text, start, last).end();
      cut = true;
    }
    return end;
  }

  /** Behind the comma before a clause that tells who spoke: It is late, she said. */
  private static int clause(String text, int start, int end) {
    for (int i = text.indexOf(", ", start); i >= 0 && i + 2 < end; i = text.indexOf(", ", i + 1)) {
      if (SpeechClause.at(text, i + 2, end)) {
        return i + 1;
      }
    }
    return end;
  }

  private static boolean endsApart(String text, int start, int end) {
    return end - 2 > start && text.charAt(end - 1) == '.' && text.charAt(end - 2) == ' ';
  }

  /** Where the last sentence begins: behind a stop and a space, with a capital; or the start. */
  static int sentenceStart(String text, int start, int end) {
    for (int i = end - 2; i > start + 1; i--) {
      if (Characters.isSpace(text.charAt(i - 1))
          && Character.isUpperCase(text.charAt(i))
          && Characters.endsSentence(text.charAt(i - 2))) {
        return i;
      }
    }
    return start;
  }

  private static boolean isLabelled(String text, int start, int end) {
    int limit = Math.min(end - 1, start + LONGEST_LABEL);
    for (int i = start; i < limit; i++) {
      if (text.charAt(i) == ':') {
        return text.charAt(i + 1) == ' ';
      }
    }
    return false;
  }
}
