package pullquote.summary;

import pullquote.text.Article;

/**
 * An article with the summary that an editor wrote for it.
 *
 * @param reference sentences separated by line ends
 */
public record GoldSummary(Article article, String reference) {}
