package pullquote.quote;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import pullquote.language.Tagger;
import pullquote.language.Words;
import pullquote.text.Document;
import pullquote.text.Sentence;
import pullquote.text.Span;
import pullquote.text.WordList;

/** Learns the word lists of attribution from articles with marked attributions. */
final class LexiconTrainer {
  private static final int ONE_TAG_COUNT = 20;
  private static final double ONE_TAG_SHARE = 0.99;
  private static final int LOWER_CASE_COUNT = 2;
  private static final int VERB_SHARE = 1;
  private static final Set<String> NO_CUES = WordList.set(LexiconTrainer.class, "no-cues.txt");

  private final Map<String, Map<String, Integer>> tags = new TreeMap<>();
  private final Map<String, Integer> lowerCase = new TreeMap<>();
  private final Map<String, int[]> verbs = new TreeMap<>();
  private final Map<String, int[]> words = new TreeMap<>();

  static Lexicon learn(List<GoldDocument> gold) {
    LexiconTrainer trainer = new LexiconTrainer();
    Tagger tagger = new Tagger(Map.of());
    for (GoldDocument document : gold) {
      trainer.count(document, tagger);
    }
    return trainer.lexicon();
  }

  private void count(GoldDocument gold, Tagger tagger) {
    Document document = gold.document();
    Words article = Words.of(document);
    List<Span> cueSpans = gold.attributions().stream().flatMap(a -> a.cue().stream()).toList();
    for (Sentence sentence : document.sentences()) {
      int first = article.sentenceStart(sentence.index());
      int[] sentenceWords = IntStream.range(first, article.sentenceEnd(sentence.index())).toArray();
      String[] found = tagger.tag(article, sentenceWords, sentenceWords.length);
      for (int i = 0; i < found.length; i++) {
        String form = article.form(first + i);
        String lower = article.lowerForm(first + i);
        tags.computeIfAbsent(form, key -> new TreeMap<>()).merge(found[i], 1, Integer::sum);
        if (form.equals(lower) && Character.isLetter(lower.charAt(0))) {
          lowerCase.merge(lower, 1, Integer::sum);
        }
        if (!cueSpans.isEmpty()
            && Character.isLetter(lower.charAt(0))
            && !article.isQuoted(first + i)) {
          boolean verb = found[i].startsWith("VERB") || found[i].startsWith("AUX");
          int[] counts = (verb ? verbs : words).computeIfAbsent(lower, key -> new int[2]);
          counts[0]++;
          counts[1] +=
              GoldAttribution.overlap(
                          new Span(article.start(first + i), article.end(first + i)), cueSpans)
                      > 0
                  ? 1
                  : 0;
        }
      }
    }
  }

  private Lexicon lexicon() {
    Map<String, String> oneTag = new TreeMap<>();
    tags.forEach(
        (form, counts) -> {
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          counts.forEach(
              (tag, count) -> {
                if (all >= ONE_TAG_COUNT && count >= ONE_TAG_SHARE * all) {
                  oneTag.put(form, tag);
                }
              });
        });
    Set<String> lower = new TreeSet<>();
    lowerCase.forEach(
        (form, count) -> {
          if (count >= LOWER_CASE_COUNT && isWord(form)) {
            lower.add(form);
          }
        });
    words.keySet().removeIf(this::isVerb);
    return new Lexicon(cues(verbs), cues(words), oneTag, lower);
  }

  /** Whether another tag than a verb’s is a slip of the tagger (adds, says). */
  private boolean isVerb(String form) {
    int[] asVerb = verbs.get(form);
    int[] asWord = words.get(form);
    return asVerb != null && asWord != null && asVerb[0] >= VERB_SHARE * asWord[0];
  }

  private static boolean isWord(String form) {
    return form.chars().allMatch(c -> Character.isLetter(c) || c == '-');
  }

  private static Map<String, Integer> cues(Map<String, int[]> counts) {
    Map<String, Integer> cues = new TreeMap<>();
    counts.forEach(
        (form, count) -> {
          double share = count[1] / (count[0] + 2.0);
          int strength = share >= 0.55 ? 3 : share >= 0.25 ? 2 : share >= 0.06 ? 1 : 0;
          if (count[1] >= 2 && strength > 0 && !NO_CUES.contains(form)) {
            cues.put(form, strength);
          }
        });
    return cues;
  }
}
