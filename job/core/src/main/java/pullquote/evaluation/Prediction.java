package pullquote.evaluation;

import org.jspecify.annotations.Nullable;
import pullquote.text.Span;

/**
 * What the product says of a quotation.
 *
 * @param mention the words that name the source; null where it is not attributed
 * @param speaker the speaker's name, if one was found
 */
public record Prediction(
    Span span, @Nullable Span mention, @Nullable String speaker, double confidence) {}
