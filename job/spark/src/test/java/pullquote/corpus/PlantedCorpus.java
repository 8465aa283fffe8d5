package pullquote.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A corpus made up from a seed, and what is true of it. Each event of a few days has two or three
 * speakers; each of three or four outlets reports some of their sentences, whole, shortened, with a
 * word changed or given to the wrong one, and calls the speakers by other forms of their names.
 * Some articles are copied by other outlets. Different people say the same stock phrases.
 */
final class PlantedCorpus {

  /**
   * An article.
   *
   * @param original the id of the article that it copies; null if it is nobody's copy
   * @param spoken the quotations, by where they start in the text
   */
  record Planted(
      String id,
      String outlet,
      int day,
      String text,
      @Nullable String original,
      Map<Integer, Spoken> spoken) {

    @Override
    public String toString() {
      return id;
    }
  }

  /**
   * A quotation.
   *
   * @param speaker whom the article names, by the number of the person
   * @param utterance what was said, by number; -1 for a stock phrase, which is nobody's own
   */
  record Spoken(int speaker, int utterance) {}

  private record Person(
      String first, String shortFirst, String initial, String last, String role) {}

  private static final List<Person> PEOPLE =
      List.of(
          new Person("Robert", "Bob", "J", "Halvorsen", "the harbour minister"),
          new Person("Katherine", "Kate", "L", "Brennan", "the mayor"),
          new Person("William", "Bill", "R", "Brennan", "the trade union leader"),
          new Person("Thomas", "Tom", "A", "Okafor", "the defence secretary"),
          new Person("Elizabeth", "Liz", "M", "Varga", "the chief economist"),
          new Person("Michael", "Mike", "P", "Dunmore", "the police commissioner"),
          new Person("David", "Dave", "N", "Marlowe", "the swimmer"),
          new Person("David", "Dave", "H", "Marlowe", "the bishop"),
          new Person("Susan", "Sue", "T", "Lindqvist", "the health minister"),
          new Person("James", "Jim", "E", "Castellan", "the prime minister"),
          new Person("Edward", "Ed", "G", "Thackeray", "the opposition leader"),
          new Person("Margaret", "Maggie", "C", "Pellew", "the novelist"),
          new Person("Christopher", "Chris", "B", "Aldous", "the striker"),
          new Person("Deborah", "Debbie", "S", "Aldous", "the senator"),
          new Person("Anthony", "Tony", "F", "Rourke", "the finance director"),
          new Person("Daniel", "Dan", "W", "Ibsen", "the film director"),
          new Person("Patricia", "Pat", "D", "Norwood", "the judge"),
          new Person("Samuel", "Sam", "K", "Quist", "the coach"));

  private static final List<String> OUTLETS =
      List.of("Gazette", "Herald", "Courier", "Post", "Evening Star", "Observer");

  private static final List<String> PHRASES =
      List.of(
          "I have no regrets",
          "we are deeply concerned",
          "a step in the right direction",
          "back to square one",
          "out of the question",
          "a matter of time",
          "a bright future");

  /** What is said, with gaps for things, deeds, kinds and people: no long run is in all of them. */
  private static final List<String> SENTENCES =
      List.of(
          "We will # the & % before winter and * will pay for the %",
          "Nobody asked * whether they wanted a & % next to the %",
          "If you # a & % without asking * you lose every & vote",
          "My grandfather and * built that & % and I intend to # it",
          "One & % in three was sold to * for the price of a %",
          "There was no & % on the table when * walked out to # the %",
          "I told * last year that the & % would fail and they # it",
          "No child of * should walk past a & % to # a %",
          "You cannot # a & country the way * would # a %",
          "It took * eleven years to # the & % and a minute to # it",
          "They promised * a & % and what came was a % nobody can #",
          "Every morning * must # the & % and wonder about the %",
          "The & % belongs to * and not to those who # the %");

  private static final List<String> KINDS =
      List.of(
          "crooked",
          "generous",
          "wooden",
          "forgotten",
          "modern",
          "muddy",
          "public",
          "silent",
          "crowded",
          "frozen",
          "handsome",
          "narrow",
          "rusty",
          "foreign",
          "famous",
          "hollow");

  private static final List<String> FOLK =
      List.of(
          "sisters",
          "bakers",
          "tenants",
          "farmers",
          "lawyers",
          "teachers",
          "sailors",
          "nurses",
          "creditors",
          "surveyors",
          "pensioners",
          "plumbers",
          "voters",
          "cousins",
          "bankers",
          "carpenters");

  private static final List<String> THINGS =
      List.of(
          "bridge",
          "library",
          "railway",
          "orchard",
          "hospital",
          "stadium",
          "ferry",
          "market",
          "chapel",
          "quarry",
          "reservoir",
          "theatre",
          "mill",
          "lighthouse",
          "airfield",
          "canal",
          "brewery",
          "greenhouse",
          "viaduct",
          "museum",
          "tannery",
          "pier",
          "windmill",
          "granary",
          "barracks",
          "observatory",
          "dairy",
          "foundry",
          "nursery",
          "courthouse",
          "fountain");

  private static final List<String> DEEDS =
      List.of(
          "repair",
          "close",
          "paint",
          "rent",
          "move",
          "flood",
          "insure",
          "photograph",
          "defend",
          "inherit",
          "count",
          "measure",
          "abandon",
          "restore",
          "borrow");

  private static final List<String> PROSE =
      List.of(
          "The council of @ met for six hours and put the matter off until the autumn.",
          "It had rained on @ since the weekend, and the roads to the coast were closed.",
          "Some forty people stood outside the town hall of @ while the papers were signed.",
          "The dispute over the % has divided @ for a decade.",
          "A new % was opened in @ two years ago and has been empty for most of that time.",
          "Some traders from @ sold the last of their stock under the arches of the %.",
          "According to a survey, one household in nine near @ has no use for a %.",
          "The plans for the % were drawn up when @ still had a garrison.",
          "The buses between the % and the station of @ ran late all day.",
          "An engineer from @ had warned in the spring of cracks below the %.");

  private static final int RUN = 8;

  private final Random random;
  private final List<Planted> articles = new ArrayList<>();
  private final Set<Integer> conflicts = new HashSet<>();
  private final Set<String> heard = new HashSet<>();
  private int utterances;

  PlantedCorpus(long seed, int events) {
    random = new Random(seed);
    for (int event = 0; event < events; event++) {
      event(event);
    }
  }

  List<Planted> articles() {
    return Collections.unmodifiableList(articles);
  }

  /** The utterances that articles give to different people. */
  Set<Integer> conflicts() {
    return Collections.unmodifiableSet(conflicts);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> List<T> some(List<T> of, int count) {
    List<T> shuffled = new ArrayList<>(of);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(count, shuffled.size()));
  }

  private String filled(String sentence) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      switch (c) {
        case '%' -> filled.append(one(THINGS));
        case '#' -> filled.append(one(DEEDS));
        case '&' -> filled.append(one(KINDS));
        case '*' -> filled.append("the " + one(KINDS) + " " + one(FOLK));
        default -> filled.append(c);
      }
    }
    return filled.toString();
  }

  /** A sentence that has no eight words in a row with an earlier one in common. */
  private String unheard(String sentence) {
    while (true) {
      String filled = filled(sentence);
      List<String> words = List.of(filled.split(" "));
      Set<String> runs = new HashSet<>();
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(String.join(" ", words.subList(i, i + RUN)));
      }
      if (Collections.disjoint(runs, heard)) {
        heard.addAll(runs);
        return filled;
      }
    }
  }

  private String place() {
    List<String> starts =
        List.of(
            "Tarn", "Older", "Brack", "Wend", "Hals", "Quarn", "Ister", "Mick", "Corb", "Dunn",
            "Elm", "Farr", "Grist", "Hock", "Kelm", "Lorn", "Nar", "Pell", "Rath", "Sund");
    List<String> middles = List.of("", "ing", "er", "al", "ow", "en", "ock", "ib");
    List<String> ends =
        List.of("wick", "mouth", "stead", "by", "thorpe", "worth", "ley", "combe", "holm", "ford");
    return one(starts) + one(middles) + one(ends);
  }

  private record Said(int utterance, int speaker, String words) {}

  private void event(int event) {
    List<String> places = List.of(place(), place(), place(), place(), place(), place());
    List<Integer> cast = cast();
    List<Said> said = new ArrayList<>();
    for (String sentence : some(SENTENCES, 5)) {
      said.add(new Said(utterances++, one(cast), unheard(sentence)));
    }
    int day = event * 3;
    boolean misattributed = event % 4 == 1;
    List<String> outlets = some(OUTLETS, 3 + random.nextInt(2));
    for (int i = 0; i < outlets.size(); i++) {
      Said wrong = misattributed && i == 1 ? said.get(0) : null;
      String id = String.format(Locale.ROOT, "e%03d-%d", event, i);
      Planted article = article(id, outlets.get(i), day + i / 2, places, cast, said, wrong);
      articles.add(article);
      if (random.nextInt(3) == 0) {
        String other = one(OUTLETS.stream().filter(it -> !outlets.contains(it)).toList());
        articles.add(copy(article, other));
      }
    }
  }

  /** Two or three people, no two of a surname. */
  private List<Integer> cast() {
    List<Integer> cast = new ArrayList<>();
    while (cast.size() < 2 + random.nextInt(2)) {
      int person = random.nextInt(PEOPLE.size());
      if (cast.stream().noneMatch(it -> PEOPLE.get(it).last.equals(PEOPLE.get(person).last))) {
        cast.add(person);
      }
    }
    return cast;
  }

  private static final class Text {
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Spoken> spoken = new LinkedHashMap<>();

    private void quote(String before, String words, String after, Spoken who) {
      text.append(before);
      spoken.put(text.length(), who);
      text.append('\u201C').append(words).append('\u201D').append(after).append('\n');
    }
  }

  private Planted article(
      String id,
      String outlet,
      int day,
      List<String> places,
      List<Integer> cast,
      List<Said> said,
      @Nullable Said wrong) {
    Text text = new Text();
    text.text.append(capital(prose(places))).append('\n');
    Map<Integer, String> names = new LinkedHashMap<>();
    cast.forEach(person -> names.put(person, name(PEOPLE.get(person))));
    Set<Integer> introduced = new HashSet<>();
    List<Said> reported = new ArrayList<>(some(said, 3 + random.nextInt(3)));
    // The one that two outlets give to different people is reported by both.
    if (!reported.contains(said.get(0))) {
      reported.add(said.get(0));
    }
    for (Said each : reported) {
      int speaker = each.speaker;
      if (each.equals(wrong)) {
        speaker = cast.get((cast.indexOf(speaker) + 1) % cast.size());
        conflicts.add(each.utterance);
      }
      String words = each.utterance == said.get(0).utterance ? each.words : variant(each.words);
      report(text, names, introduced, speaker, words, each.utterance);
      text.text.append(prose(places)).append(' ').append(prose(places)).append('\n');
    }
    if (random.nextInt(2) == 0) {
      report(text, names, introduced, one(cast), one(PHRASES), -1);
    }
    text.text.append(prose(places)).append('\n');
    return new Planted(id, outlet, day, text.text.toString(), null, text.spoken);
  }

  private void report(
      Text text,
      Map<Integer, String> names,
      Set<Integer> introduced,
      int speaker,
      String words,
      int utterance) {
    Person person = PEOPLE.get(speaker);
    boolean first = introduced.add(speaker);
    String name = first ? names.getOrDefault(speaker, "") : surname(person);
    String role = first && random.nextInt(5) > 0 ? ", " + person.role + "," : "";
    Spoken who = new Spoken(speaker, utterance);
    if (utterance < 0 || Character.isLowerCase(words.charAt(0))) {
      text.quote(name + role + " said of the dispute: ", words, ".", who);
    } else if (random.nextBoolean()) {
      text.quote(name + role + " said: ", words + ".", "", who);
    } else {
      String by = role.isEmpty() ? "." : role.substring(0, role.length() - 1) + ".";
      text.quote("", words + ",", " said " + name + by, who);
    }
  }

  private static String surname(Person person) {
    return person.last;
  }

  /** How an article names somebody the first time. */
  private String name(Person person) {
    return switch (random.nextInt(8)) {
      case 0 -> person.shortFirst + " " + person.last;
      case 1 -> person.first + " " + person.initial + ". " + person.last;
      case 2 -> (isWoman(person) ? "Ms " : "Mr ") + person.last;
      case 3 -> person.last;
      default -> person.first + " " + person.last;
    };
  }

  private static boolean isWoman(Person person) {
    return Set.of("Katherine", "Elizabeth", "Susan", "Margaret", "Deborah", "Patricia")
        .contains(person.first);
  }

  /** The sentence as it was, without its beginning or its end, or with a word changed. */
  private String variant(String sentence) {
    List<String> words = List.of(sentence.split(" "));
    int half = words.size() / 2;
    return switch (random.nextInt(5)) {
      case 0 -> String.join(" ", words.subList(0, words.size() - half / 2));
      case 1 -> String.join(" ", words.subList(half / 2, words.size()));
      case 2 -> {
        List<String> changed = new ArrayList<>(words);
        changed.set(half, "really");
        yield String.join(" ", changed);
      }
      default -> sentence;
    };
  }

  private String prose(List<String> places) {
    return filled(one(PROSE).replace("@", one(places)));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A wire copy: whole, shortened at the end, under another headline, or with words changed. */
  private Planted copy(Planted article, String outlet) {
    String text = article.text;
    Map<Integer, Spoken> spoken = new LinkedHashMap<>(article.spoken);
    switch (random.nextInt(4)) {
      case 0 -> {
        int end = text.indexOf('\n', text.length() * 2 / 3) + 1;
        text = text.substring(0, end);
        spoken.keySet().removeIf(start -> start >= end);
      }
      case 1 -> {
        String headline = "A week of trouble: what we know about it so far\n";
        text = headline + text;
        Map<Integer, Spoken> moved = new LinkedHashMap<>();
        spoken.forEach((start, who) -> moved.put(start + headline.length(), who));
        spoken = moved;
      }
      case 2 ->
          // As long as they were, so that the quotations stand where they stood.
          text = text.replace("for six hours", "for two hours").replace("all day", "a while");
      default -> {}
    }
    return new Planted(article.id + "-copy", outlet, article.day + 1, text, article.id, spoken);
  }
}
