package pullquote.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.language.Gender;
import pullquote.language.NounPhrase;
import pullquote.language.WordClass;
import pullquote.language.Words;
import pullquote.text.WordList;

/**
 * Resolves a document (X's statement, a letter from X, his lawsuit, the report) to its author, or
 * to nobody: a log-linear ranker over the people and bodies spoken of before it.
 */
final class DocumentResolution {
  /** What stands between a document and its author. */
  static final Set<String> JOINTS = WordList.set(DocumentResolution.class, "document-joints.txt");

  private static final Set<String> WITHOUT_AUTHOR =
      WordList.set(DocumentResolution.class, "documents-without-author.txt");
  private static final Set<String> PUBLISHING =
      WordList.set(DocumentResolution.class, "publishing.txt");
  private static final Set<String> PERSONAL =
      WordList.set(DocumentResolution.class, "personal-documents.txt");
  private static final int LOOK_BACK = 600;
  private static final int LONGEST_PHRASE = 6;
  private static final int LONGEST_CLAUSE = 20;
  private static final int FAR = 3;

  private final Words words;
  private final Cast cast;
  private final Discourse discourse;
  private final OrganisationResolution organisations;
  private final Sources sources;
  private final LogLinear model;
  private final DecisionLog log;

  DocumentResolution(
      Cast cast,
      Discourse discourse,
      OrganisationResolution organisations,
      LogLinear model,
      DecisionLog log) {
    this.words = cast.words();
    this.cast = cast;
    this.discourse = discourse;
    this.organisations = organisations;
    this.sources = discourse.sources();
    this.model = model;
    this.log = log;
  }

  /** Somebody who may be the author, by the last mention. */
  private static final class Candidate {
    private final Entity entity;
    private int from;
    private int to;
    private int mentions;
    private boolean published;
    private boolean publishedOther;
    private boolean beforeNoun;
    private boolean ownsOther;

    private Candidate(Entity entity) {
      this.entity = entity;
    }
  }

  /**
   * The author of a phrase whose head is a document, or null.
   *
   * @param previous the source of the quotation before, if any
   */
  @Nullable Source author(NounPhrase phrase, @Nullable Source previous) {
    int head = phrase.end() - 1;
    Source beside = beside(phrase.start(), head, previous);
    Clues clues = clues(words.lower(head), phrase.start());
    Map<Entity, Candidate> candidates = candidates(phrase.start(), words.lower(head));
    add(beside, phrase.start(), candidates);
    List<Candidate> all = new ArrayList<>(candidates.values());
    List<double[]> values = values(all, phrase, beside, clues, previous);
    values.add(nobody(phrase, clues));
    double[] probabilities = model.probabilities(values);
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] >= probabilities[best] ? i : best;
    }
    log.document(phrase.start(), all.stream().map(candidate -> candidate.entity).toList(), values);
    if (best == all.size()) {
      return null;
    }
    Entity entity = all.get(best).entity;
    return MentionReader.of(entity, Source.Naming.DESCRIPTION, null)
        .of(entity, probabilities[best]);
  }

  /** The people and bodies named or meant before a word, outside quotations, in this order. */
  private Map<Entity, Candidate> candidates(int before, String noun) {
    Map<Entity, Candidate> candidates = new LinkedHashMap<>();
    int i = Math.max(0, before - LOOK_BACK);
    while (i < before) {
      Name name = cast.nameAt(i);
      int end = name != null && name.core() < name.end() ? name.end() : i + 1;
      Entity entity = words.isQuoted(i) ? null : entityAt(i, name);
      if (entity != null) {
        mention(candidates.computeIfAbsent(entity, Candidate::new), i, Math.min(end, before), noun);
      }
      i = end;
    }
    return candidates;
  }

  private @Nullable Entity entityAt(int word, @Nullable Name name) {
    Entity body = name == null ? null : cast.organisations().of(name);
    if (body != null) {
      return body;
    }
    boolean named = name != null && name.core() < name.end();
    Finding finding = discourse.at(named && name != null ? name.core() : word);
    Entity entity = finding == null ? null : finding.entity();
    return entity == null || entity.kind() == Entity.Kind.NOMINAL ? null : entity;
  }

  private void mention(Candidate candidate, int from, int to, String noun) {
    candidate.from = from;
    candidate.to = to;
    candidate.mentions++;
    boolean owns = words.isPossessive(to - 1) || words.is(to - 1, WordClass.POSSESSIVE);
    boolean publishes = false;
    int end = Math.min(words.sentenceEnd(words.sentence(from)), to + LONGEST_CLAUSE);
    for (int i = to; i < end; i++) {
      if (words.isQuoted(i)) {
        break;
      }
      if (PUBLISHING.contains(words.lower(i)) && !words.is(i, WordClass.DOCUMENT)) {
        publishes = true;
      } else if (words.is(i, WordClass.DOCUMENT)) {
        boolean same = words.is(i, noun);
        candidate.published |= publishes && same;
        candidate.publishedOther |= publishes && !same;
        candidate.beforeNoun |= same;
        candidate.ownsOther |= owns && i < to + LONGEST_PHRASE;
      }
    }
  }

  private static void add(@Nullable Source beside, int at, Map<Entity, Candidate> candidates) {
    Entity entity = beside == null ? null : beside.entity();
    if (entity != null) {
      Candidate candidate = candidates.computeIfAbsent(entity, Candidate::new);
      if (candidate.mentions == 0) {
        candidate.from = at;
        candidate.to = at + 1;
        candidate.mentions = 1;
      }
    }
  }

  private List<double[]> values(
      List<Candidate> candidates,
      NounPhrase phrase,
      @Nullable Source beside,
      Clues clues,
      @Nullable Source previous) {
    int last = -1;
    int top = 1;
    Candidate most = null;
    for (Candidate candidate : candidates) {
      last = Math.max(last, candidate.from);
      most = candidate.mentions > top ? candidate : candidate.mentions == top ? null : most;
      top = Math.max(top, candidate.mentions);
    }
    String name = previous == null || isOtherDocument(previous, phrase) ? null : previous.name();
    String spoke = name == null ? null : Cast.key(name);
    List<double[]> all = new ArrayList<>(candidates.size() + 1);
    for (Candidate candidate : candidates) {
      Values values = new Values(DocumentFeature.ALL);
      Entity entity = candidate.entity;
      values.setIf(is(entity, beside), DocumentFeature.BESIDE);
      values.setIf(is(entity, clues.beside()), DocumentFeature.BESIDE_EARLIER);
      values.setIf(is(entity, clues.saidIn()), DocumentFeature.SAID_IN);
      values.setIf(candidate.published, DocumentFeature.PUBLISHED);
      values.setIf(candidate.publishedOther, DocumentFeature.PUBLISHED_OTHER);
      values.setIf(candidate.beforeNoun, DocumentFeature.BEFORE_NOUN);
      values.setIf(candidate.ownsOther, DocumentFeature.OWNS_OTHER);
      values.setIf(candidate.from == last, DocumentFeature.LAST);
      values.setIf(candidate.equals(most), DocumentFeature.MOST_MENTIONED);
      place(candidate, phrase.start(), Cast.key(entity.name()).equals(spoke), values);
      boolean personal = PERSONAL.contains(words.lower(phrase.end() - 1));
      if (entity.kind() == Entity.Kind.PERSON) {
        values.set(DocumentFeature.PERSON);
        values.setIf(personal, DocumentFeature.PERSON_FOR_PERSONAL);
      } else {
        values.setIf(personal, DocumentFeature.BODY_FOR_PERSONAL);
        values.setIf(entity.kinds().contains(Entity.MEDIUM), DocumentFeature.REPORTER);
      }
      all.add(values.array());
    }
    return all;
  }

  /** Whether the words before are another document's: the lawsuit after their report. */
  private boolean isOtherDocument(Source previous, NounPhrase phrase) {
    String written = previous.descriptor();
    return previous.naming() == Source.Naming.AUTHOR
        && written != null
        && !written.toLowerCase(Locale.ROOT).contains(words.lower(phrase.end() - 1));
  }

  private void place(Candidate candidate, int word, boolean spokeLast, Values values) {
    int sentence = words.sentence(candidate.from);
    int distance = words.sentence(word) - sentence;
    values.set(
        distance == 0
            ? DocumentFeature.HERE
            : distance == 1
                ? DocumentFeature.SENTENCE_BEFORE
                : distance < FAR ? DocumentFeature.TWO_SENTENCES_BEFORE : DocumentFeature.FARTHER);
    values.setIf(spokeLast, DocumentFeature.SPOKE_LAST);
    values.setIf(spokeLast && distance < FAR, DocumentFeature.SPOKE_LAST_NEAR);
    boolean first = candidate.from == words.sentenceStart(sentence);
    values.set(
        switch (Position.of(words, candidate.from, candidate.to, first)) {
          case SUBJECT, CLAUSE_SUBJECT -> DocumentFeature.SUBJECT;
          case SPEAKER -> DocumentFeature.SPEAKER;
          case OBLIQUE -> DocumentFeature.OBLIQUE;
          case POSSESSOR -> DocumentFeature.POSSESSOR;
          case MODIFIER -> DocumentFeature.MODIFIER;
          case OBJECT, QUOTED -> DocumentFeature.OBJECT;
        });
  }

  private static boolean is(Entity entity, @Nullable Source source) {
    return source != null && entity.equals(source.entity());
  }

  private double[] nobody(NounPhrase phrase, Clues clues) {
    String noun = words.lower(phrase.end() - 1);
    Values values = new Values(DocumentFeature.ALL);
    values.set(DocumentFeature.NOBODY);
    values.setIf(!phrase.isDefinite(), DocumentFeature.NOBODY_INDEFINITE);
    values.setIf(PERSONAL.contains(noun), DocumentFeature.NOBODY_FOR_PERSONAL);
    values.setIf(WITHOUT_AUTHOR.contains(noun), DocumentFeature.NOBODY_FOR_ITSELF);
    values.setIf(clues.byAnother(), DocumentFeature.NOBODY_BY_ANOTHER);
    values.setIf(isCounted(phrase.start()), DocumentFeature.NOBODY_COUNTED);
    values.setIf(phrase.isInstitution(), DocumentFeature.NOBODY_FOR_VOICE);
    return values.array();
  }

  /** Hundreds of reviews. */
  private boolean isCounted(int from) {
    return words.is(from, WordClass.QUANTIFIER) && !words.is(from, "one");
  }

  /**
   * What earlier mentions of a noun tell of its author.
   *
   * @param byAnother it is from somebody, or some body, without a name
   */
  private record Clues(@Nullable Source beside, @Nullable Source saidIn, boolean byAnother) {}

  private Clues clues(String noun, int before) {
    Source beside = null;
    Source saidIn = null;
    boolean byAnother = false;
    for (int i = before - 1; i >= Math.max(0, before - LOOK_BACK); i--) {
      if (words.is(i, noun) && !words.isQuoted(i)) {
        Source here = beside(cast.phrases().start(i), i, null);
        byAnother |= here == null && joint(i + 1) >= 0;
        beside = beside == null ? here : beside;
        saidIn = saidIn == null ? whoseWords(i) : saidIn;
      }
    }
    return new Clues(beside, saidIn, byAnother && beside == null);
  }

  /** Who says something in a document: of "Ann Lee said in a letter" Ann Lee. */
  private @Nullable Source whoseWords(int document) {
    int from = cast.phrases().start(document);
    int start = words.sentenceStart(words.sentence(document));
    boolean medium =
        from > start && words.is(from - 1, "in") && !NounPhrase.isDefinite(words, from);
    if (!medium) {
      return null;
    }
    for (int i = from - 2; i >= start; i--) {
      Finding finding = sources.isSource(i, i + 1) && !words.isQuoted(i) ? discourse.at(i) : null;
      if (finding != null) {
        return known(finding);
      }
    }
    return null;
  }

  private @Nullable Source beside(int from, int head, @Nullable Source previous) {
    if (words.is(from, WordClass.POSSESSIVE)) {
      return owner(from, previous);
    }
    for (int i = head - 1; i >= from; i--) {
      Name name = cast.nameEndingAt(i + 1);
      if (name != null) {
        return whom(name);
      }
      if (words.isPossessive(i)) {
        boolean body = words.is(i, WordClass.INSTITUTION);
        return body ? bodyOrNull(organisations.called(i)) : known(discourse.at(i));
      }
    }
    return after(head + 1);
  }

  /** Of his, its, their report. */
  private @Nullable Source owner(int pronoun, @Nullable Source previous) {
    if (Gender.ofPronoun(words, pronoun) != Gender.UNKNOWN) {
      return known(discourse.at(pronoun));
    }
    if (words.is(pronoun, "its")) {
      return bodyOrNull(organisations.beforeIt(pronoun, previous).entity());
    }
    return words.is(pronoun, "their")
        ? bodyOrNull(organisations.beforeThey(pronoun, previous).entity())
        : null;
  }

  private static @Nullable Source bodyOrNull(@Nullable Entity body) {
    return body == null
        ? null
        : MentionReader.of(body, Source.Naming.DESCRIPTION, null).of(body, 1);
  }

  /** A letter from X, a statement released by X. */
  private @Nullable Source after(int next) {
    int i = joint(next);
    if (i < 0) {
      return null;
    }
    int end = Math.min(words.sentenceEnd(words.sentence(i)), i + LONGEST_PHRASE);
    for (int k = i + 1; k < end && !words.isMark(k); k++) {
      Name name = cast.nameAt(k);
      if (name != null) {
        return words.isPossessive(name.end() - 1) ? null : whom(name);
      }
      if (words.is(k, WordClass.PREPOSITION)) {
        return null;
      }
    }
    return null;
  }

  /** The word that joins an author to a document that ends before a word, or -1. */
  private int joint(int next) {
    int i = next < words.size() && words.lower(next).endsWith("ed") ? next + 1 : next;
    return i < words.size() && JOINTS.contains(words.lower(i)) ? i : -1;
  }

  private @Nullable Source whom(Name name) {
    if (name.core() >= name.end()) {
      return null;
    }
    Finding finding = discourse.at(name.core());
    return known(finding == null ? discourse.resolve(name) : finding);
  }

  private static @Nullable Source known(@Nullable Finding finding) {
    Entity entity = finding == null ? null : finding.entity();
    if (finding == null || entity == null || entity.kind() == Entity.Kind.NOMINAL) {
      return null;
    }
    return MentionReader.of(entity, Source.Naming.DESCRIPTION, null)
        .of(entity, finding.probability());
  }
}
