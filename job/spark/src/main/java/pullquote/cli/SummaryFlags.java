package pullquote.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import pullquote.summary.Budget;
import pullquote.summary.Strategy;
import pullquote.summary.SummaryOptions;

/** The options that say what kind of summary is wanted. */
final class SummaryFlags {

  @ArgGroup private @Nullable Length length;

  @Option(
      names = "--summary-strategy",
      paramLabel = "NAME",
      converter = StrategyName.class,
      description =
          "How the sentences of a summary are chosen: own (the default), or to compare with it"
              + " lead, textrank or lexrank.")
  private Strategy strategy = Strategy.OWN;

  SummaryOptions options() {
    return new SummaryOptions(strategy, length == null ? Budget.DEFAULT : length.budget());
  }

  /** One of these. */
  private static final class Length {

    @Option(
        names = "--summary-sentences",
        paramLabel = "N",
        converter = Sentences.class,
        description = "Summaries of so many sentences. Default: 3.")
    private @Nullable Budget sentences;

    @Option(
        names = "--summary-words",
        paramLabel = "N",
        converter = Words.class,
        description = "Summaries of at most so many words, but of one sentence in any case.")
    private @Nullable Budget words;

    @Option(
        names = "--summary-share",
        paramLabel = "X",
        converter = Share.class,
        description = "The same in words of the article's body: 0.1 is a tenth.")
    private @Nullable Budget share;

    private Budget budget() {
      if (sentences != null) {
        return sentences;
      }
      if (words != null) {
        return words;
      }
      return share != null ? share : Budget.DEFAULT;
    }
  }

  /** A number of sentences. */
  static final class Sentences implements ITypeConverter<Budget> {
    @Override
    public Budget convert(String value) {
      return new Budget.Sentences(count(value));
    }
  }

  /** A number of words. */
  static final class Words implements ITypeConverter<Budget> {
    @Override
    public Budget convert(String value) {
      return new Budget.Words(count(value));
    }
  }

  private static int count(String value) {
    try {
      int count = Integer.parseInt(value);
      if (count >= 1) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new TypeConversionException("'" + value + "' is no whole number from 1 on");
  }

  /** A share of the article. */
  static final class Share implements ITypeConverter<Budget> {
    @Override
    public Budget convert(String value) {
      try {
        double share = Double.parseDouble(value);
        if (share > 0 && share <= 1) {
          return new Budget.Share(share);
        }
      } catch (NumberFormatException e) {
        // Said below.
      }
      throw new TypeConversionException("'" + value + "' is no number above 0 and up to 1");
    }
  }

  /** A strategy by its key. */
  static final class StrategyName implements ITypeConverter<Strategy> {
    @Override
    public Strategy convert(String value) {
      String key = value.toLowerCase(Locale.ROOT);
      return Arrays.stream(Strategy.values())
          .filter(strategy -> strategy.key().equals(key))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'"
                          + value
                          + "' is none of "
                          + Arrays.stream(Strategy.values())
                              .map(Strategy::key)
                              .collect(Collectors.joining(", "))));
    }
  }
}
