package pullquote.quote;

import java.util.HashMap;
import java.util.Map;
import pullquote.text.MaxentModel;

/**
 * Tags tokens with universal parts of speech (NOUN, PROPN, VERB ...): OpenNLP's English model,
 * decoded greedily. A word that practically always has the same tag is looked up instead. The tags
 * are OpenNLP's own, sums being made of the same features in the same order; over ten times faster,
 * since no names of features are put together. Not thread-safe: it remembers words.
 */
final class Tagger {
  private static final int LONGEST_RUN = 400;

  /** A power of two: more words than the 19 of 20 that come again soon in news. */
  private static final int REMEMBERED = 1 << 14;

  private final MaxentModel model = Shipped.MODEL;
  private final Map<String, Integer> oneTagWords = new HashMap<>();
  private final TaggedForm[] remembered = new TaggedForm[REMEMBERED];
  private final double[] sums = new double[model.outcomeCount()];

  /** The features of a sentence's first word and of the two after it. */
  private final int[] opening = features("S=begin", "p1S=begin", "p2S=begin");

  /** The features of the tag before, and of the two before: t2=EARLIER,LATER. */
  private final int[] tagBefore = new int[model.outcomeCount()];

  private final int[][] tagsBefore = new int[model.outcomeCount()][model.outcomeCount()];

  /**
   * @param oneTagWords the tag of each word that needs no model
   */
  Tagger(Map<String, String> oneTagWords) {
    oneTagWords.forEach((word, tag) -> this.oneTagWords.put(word, model.indexOf(tag)));
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

  /** One tag a token; the tokens, with plain marks, are one sentence. */
  String[] tag(String[] sentence) {
    String[] tags = new String[sentence.length];
    for (int from = 0; from < tags.length; from += LONGEST_RUN) {
      int to = Math.min(tags.length, from + LONGEST_RUN);
      int[] run = tagRun(sentence, from, to);
      for (int i = from; i < to; i++) {
        tags[i] = model.outcome(run[i - from]);
      }
    }
    return tags;
  }

  private int[] tagRun(String[] sentence, int from, int to) {
    TaggedForm[] forms = new TaggedForm[to - from];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = form(sentence[from + i]);
    }
    int[] tags = new int[forms.length];
    for (int i = 0; i < tags.length; i++) {
      double[] own = forms[i].sums();
      tags[i] = own == null ? forms[i].onlyTag() : best(own, forms, tags, i);
    }
    return tags;
  }

  private TaggedForm form(String form) {
    int hash = form.hashCode();
    int place = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
    TaggedForm found = remembered[place];
    if (found == null || !found.form().equals(form)) {
      found = new TaggedForm(model, form, oneTagWords.getOrDefault(form, TaggedForm.NO_TAG));
      remembered[place] = found;
    }
    return found;
  }

  /** Adds up what speaks for each tag, in the order in which OpenNLP does it. */
  private int best(double[] own, TaggedForm[] forms, int[] tags, int i) {
    System.arraycopy(own, 0, sums, 0, sums.length);
    if (i >= 1) {
      model.add(forms[i - 1].previous(), sums);
    }
    if (i >= 2) {
      model.add(forms[i - 2].lastButOne(), sums);
    }
    if (i + 1 < forms.length) {
      model.add(forms[i + 1].next(), sums);
    }
    if (i + 2 < forms.length) {
      model.add(forms[i + 2].nextButOne(), sums);
    }
    if (i < opening.length) {
      model.add(opening[i], sums);
    }
    model.add(forms[i].wordClass(), sums);
    model.add(forms[i].wordAndClass(), sums);
    if (i >= 1) {
      model.add(tagBefore[tags[i - 1]], sums);
    }
    if (i >= 2) {
      model.add(tagsBefore[tags[i - 2]][tags[i - 1]], sums);
    }
    return MaxentModel.best(sums);
  }

  private static final class Shipped {
    static final MaxentModel MODEL =
        MaxentModel.load("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", "pos.model");
  }
}
