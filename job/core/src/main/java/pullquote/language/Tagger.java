package pullquote.language;

import java.util.HashMap;
import java.util.Map;
import pullquote.text.MaxentModel;

/**
 * Tags words with universal parts of speech (NOUN, PROPN, VERB ...): OpenNLP's English model,
 * decoded greedily. A word that practically always has the same tag is looked up instead. The tags
 * are OpenNLP's own, sums being made of the same features in the same order; over ten times faster,
 * since no names of features are put together and what a form says is kept with it. Not
 * thread-safe.
 */
public final class Tagger {
  private static final int LONGEST_RUN = 400;

  private final MaxentModel model = Shipped.MODEL;
  private final Map<String, Integer> oneTagWords = new HashMap<>();
  private final TaggedForm mark;

  private final double[] sums = new double[model.outcomeCount()];

  /** The features of a sentence's first word and of the two after it. */
  private final int[] opening = features("S=begin", "p1S=begin", "p2S=begin");

  /** The features of the tag before, and of the two before: t2=EARLIER,LATER. */
  private final int[] tagBefore = new int[model.outcomeCount()];

  private final int[][] tagsBefore = new int[model.outcomeCount()][model.outcomeCount()];

  /**
   * A tagger with its own list of words that need no model.
   *
   * @param oneTagWords the tag of each
   */
  public Tagger(Map<String, String> oneTagWords) {
    oneTagWords.forEach((word, tag) -> this.oneTagWords.put(word, model.indexOf(tag)));
    mark = new TaggedForm(this, model, "\"", oneTag("\""));
    for (int last = 0; last < model.outcomeCount(); last++) {
      tagBefore[last] = feature("t=" + model.outcome(last));
      for (int earlier = 0; earlier < model.outcomeCount(); earlier++) {
        tagsBefore[earlier][last] =
            feature("t2=" + model.outcome(earlier) + "," + model.outcome(last));
      }
    }
  }

  private int[] features(String... names) {
    int[] features = new int[names.length];
    for (int i = 0; i < names.length; i++) {
      features[i] = feature(names[i]);
    }
    return features;
  }

  private int feature(String name) {
    return model.feature(MaxentModel.hash(name));
  }

  /**
   * One tag a token; clitics show: AUX+PART.
   *
   * @param sentence the indexes of its words; a number below 0 stands for a quotation mark
   * @param size how many of them there are
   */
  public String[] tag(Words words, int[] sentence, int size) {
    String[] tags = new String[size];
    TaggedForm[] forms = new TaggedForm[Math.min(LONGEST_RUN, size)];
    for (int from = 0; from < size; from += LONGEST_RUN) {
      int length = Math.min(size - from, LONGEST_RUN);
      for (int i = 0; i < length; i++) {
        int word = sentence[from + i];
        forms[i] = word < 0 ? mark : form(words.wordForm(word));
      }
      int[] run = tagRun(forms, length);
      for (int i = 0; i < length; i++) {
        tags[from + i] = model.outcome(run[i]);
      }
    }
    return tags;
  }

  private int[] tagRun(TaggedForm[] forms, int size) {
    int[] run = new int[size];
    for (int i = 0; i < size; i++) {
      double[] own = forms[i].sums();
      run[i] = own == null ? forms[i].onlyTag() : best(own, forms, run, i);
    }
    return run;
  }

  private TaggedForm form(WordForm form) {
    TaggedForm known = form.tagged();
    if (known == null || known.tagger() != this) {
      known = new TaggedForm(this, model, form.written(), oneTag(form.written()));
      form.tag(known);
    }
    return known;
  }

  private int oneTag(String form) {
    return oneTagWords.getOrDefault(form, TaggedForm.NO_TAG);
  }

  /** Adds up what speaks for each tag, in the order in which OpenNLP does it. */
  private int best(double[] own, TaggedForm[] forms, int[] run, int i) {
    System.arraycopy(own, 0, sums, 0, sums.length);
    if (i >= 1) {
      model.add(forms[i - 1].previous(), sums);
    }
    if (i >= 2) {
      model.add(forms[i - 2].lastButOne(), sums);
    }
    if (i + 1 < run.length) {
      model.add(forms[i + 1].next(), sums);
    }
    if (i + 2 < run.length) {
      model.add(forms[i + 2].nextButOne(), sums);
    }
    if (i < opening.length) {
      model.add(opening[i], sums);
    }
    model.add(forms[i].wordClass(), sums);
    model.add(forms[i].wordAndClass(), sums);
    if (i >= 1) {
      model.add(tagBefore[run[i - 1]], sums);
    }
    if (i >= 2) {
      model.add(tagsBefore[run[i - 2]][run[i - 1]], sums);
    }
    return MaxentModel.best(sums);
  }

  private static final class Shipped {
    static final MaxentModel MODEL =
        MaxentModel.load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", "pos.model");
  }
}
