package pullquote.language;

import java.util.Arrays;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;
import org.jspecify.annotations.Nullable;
import pullquote.text.MaxentModel;

/**
 * What the tagging model says of a word by its form alone, wherever it stands: the features that
 * OpenNLP makes of its letters, looked up once.
 */
final class TaggedForm {
  static final int NO_TAG = -1;

  private static final int LONGEST_AFFIX = 4;
  private static final long ALWAYS = MaxentModel.hash("def");
  private static final long SUFFIX = MaxentModel.hash("suf=");
  private static final long PREFIX = MaxentModel.hash("pre=");
  private static final long WORD = MaxentModel.hash("w=");
  private static final long CLASS = MaxentModel.hash("wc=");
  private static final long WORD_AND_CLASS = MaxentModel.hash("w&c=");

  private final Tagger tagger;
  private final int onlyTag;
  private final double @Nullable [] sums;
  private final int wordClass;
  private final int wordAndClass;
  private final int previous;
  private final int lastButOne;
  private final int next;
  private final int nextButOne;

  /**
   * @param tagger for whom it is
   * @param onlyTag the tag that the form has everywhere, or {@link #NO_TAG}
   */
  TaggedForm(Tagger tagger, MaxentModel model, String form, int onlyTag) {
    this.tagger = tagger;
    this.onlyTag = onlyTag;
    this.previous = word(model, MaxentModel.hash("p1w="), form);
    this.lastButOne = word(model, MaxentModel.hash("p2w="), form);
    this.next = word(model, MaxentModel.hash("n1w="), form);
    this.nextButOne = word(model, MaxentModel.hash("n2w="), form);
    if (onlyTag == NO_TAG) {
      String letters = FeatureGeneratorUtil.tokenFeature(form);
      long word = MaxentModel.hash(MaxentModel.hashOfLowerCase(WORD_AND_CLASS, form), ",");
      this.sums = sums(model, form);
      this.wordClass = model.feature(MaxentModel.hash(CLASS, letters));
      this.wordAndClass = model.feature(MaxentModel.hash(word, letters));
    } else {
      this.sums = null;
      this.wordClass = MaxentModel.NO_FEATURE;
      this.wordAndClass = MaxentModel.NO_FEATURE;
    }
  }

  private static int word(MaxentModel model, long beginning, String form) {
    return model.feature(MaxentModel.hashOfLowerCase(beginning, form));
  }

  private static double[] sums(MaxentModel model, String form) {
    double[] sums = new double[model.outcomeCount()];
    Arrays.fill(sums, model.prior());
    model.add(model.feature(ALWAYS), sums);
    int length = form.length();
    int affixes = Math.min(LONGEST_AFFIX, length);
    for (int i = 1; i <= affixes; i++) {
      model.add(model.feature(MaxentModel.hash(SUFFIX, form, length - i, length)), sums);
    }
    for (int i = 1; i <= affixes; i++) {
      model.add(model.feature(MaxentModel.hash(PREFIX, form, 0, i)), sums);
    }
    model.add(word(model, WORD, form), sums);
    return sums;
  }

  /** Whose list of words with one tag it was made with. */
  Tagger tagger() {
    return tagger;
  }

  /** The tag that the form has everywhere, or {@link #NO_TAG}. */
  int onlyTag() {
    return onlyTag;
  }

  /**
   * The sums of the features that come first in OpenNLP's order, those of affixes and of the word;
   * one a tag. None where the form has one tag only. Not to be changed.
   */
  double @Nullable [] sums() {
    return sums;
  }

  /** The feature of the form's kind of letters. */
  int wordClass() {
    return wordClass;
  }

  int wordAndClass() {
    return wordAndClass;
  }

  /** The feature of a word after this one. */
  int previous() {
    return previous;
  }

  int lastButOne() {
    return lastButOne;
  }

  /** The feature of a word before this one. */
  int next() {
    return next;
  }

  int nextButOne() {
    return nextButOne;
  }
}
