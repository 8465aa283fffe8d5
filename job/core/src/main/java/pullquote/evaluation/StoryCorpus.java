package pullquote.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pullquote.summary.GoldStory;
import pullquote.text.Article;
import pullquote.text.Span;

/**
 * Articles whose sentences are marked with the part that they play in the story, in JSON Lines:
 * {@code id}, {@code sentences} (each with {@code text} and {@code role}) and, if there is one,
 * {@code title}. The roles {@code Main} and {@code Main_Consequence} tell the main event.
 */
public final class StoryCorpus {
  private static final Set<String> STORY = Set.of("Main", "Main_Consequence");
  private static final String BETWEEN = "\n\n";

  private StoryCorpus() {}

  /**
   * All articles, in the order of the lines.
   *
   * @throws IOException if the file cannot be read or a line is not of that form; the message names
   *     the file and the line
   */
  public static List<GoldStory> read(Path file) throws IOException {
    List<GoldStory> gold = new ArrayList<>();
    JsonLines.read(file, (json, line) -> gold.add(story(json)));
    if (gold.isEmpty()) {
      throw new IOException(file + " holds no articles: a JSON object a line with id, sentences");
    }
    return gold;
  }

  private static GoldStory story(JsonNode json) throws IOException {
    String id = JsonLines.required(json, "id");
    JsonNode sentences = json.get("sentences");
    if (sentences == null || !sentences.isArray()) {
      throw new IOException("there is no list sentences");
    }
    StringBuilder text = new StringBuilder();
    List<Span> story = new ArrayList<>();
    for (JsonNode sentence : sentences) {
      int start = text.length();
      text.append(JsonLines.required(sentence, "text"));
      if (STORY.contains(JsonLines.required(sentence, "role"))) {
        story.add(new Span(start, text.length()));
      }
      text.append(BETWEEN);
    }
    String title = JsonLines.optional(json, "title");
    return new GoldStory(new Article(id, id, title, null, null, null, text.toString()), story);
  }
}
