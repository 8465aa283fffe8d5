package pullquote.quote;

import java.util.ArrayList;
import java.util.List;
import pullquote.text.Article;
import pullquote.text.Document;
import pullquote.text.Quotation;
import pullquote.text.Span;
import pullquote.text.Splitter;

/** A small gold of ours: five towns, each with the same few constructions. */
final class Gold {
  private static final List<String> PEOPLE =
      List.of("Petra Halvorsen", "Hugo Brandvik", "Ines Calloway", "Omar Teague", "Ruth Ansel");

  private Gold() {}

  /** Articles in which the first name after or before a quotation says it. */
  static List<GoldDocument> articles() {
    Splitter splitter = new Splitter();
    List<GoldDocument> gold = new ArrayList<>();
    for (int i = 0; i < PEOPLE.size(); i++) {
      String name = PEOPLE.get(i);
      String other = PEOPLE.get((i + 1) % PEOPLE.size());
      gold.add(
          attributed(
              splitter,
              "“The bridge opens in May,” "
                  + name
                  + " said on Monday.\n\n“We waited for years,” said "
                  + other
                  + ", a doctor.\n\n"
                  + name
                  + " told the council that the road was “a danger to us all.”\n",
              i % 2 == 0 ? "courier" : "herald",
              List.of(name, other, name)));
    }
    return gold;
  }

  /** An article whose quotations have these sources, at their last place before or first after. */
  private static GoldDocument attributed(
      Splitter splitter, String text, String outlet, List<String> sources) {
    Document document = splitter.split(Article.of(outlet + "_" + text.hashCode(), text));
    List<GoldAttribution> attributions = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      Quotation quotation = document.quotations().get(i);
      int at = text.indexOf(sources.get(i), quotation.span().end());
      at = at < 0 ? text.lastIndexOf(sources.get(i)) : at;
      if (i == 2) {
        at = text.lastIndexOf(sources.get(i));
      }
      Span source = new Span(at, at + sources.get(i).length());
      int cue = text.indexOf(i == 2 ? "told" : "said", i == 0 ? 0 : quotation.span().end());
      cue = i == 2 ? text.indexOf("told") : cue;
      attributions.add(
          new GoldAttribution(
              List.of(source), List.of(new Span(cue, cue + 4)), List.of(quotation.span())));
    }
    return new GoldDocument(document, outlet, attributions);
  }
}
