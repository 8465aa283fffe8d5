package pullquote.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import pullquote.tables.SpeakersTable;

/** The quotations of one utterance, by time: how each reports it, and who said it. */
final class Cluster {

  private record Member(int place, Row row, Quotation quotation) {
    @Nullable String text(String column) {
      return row.getAs(column);
    }

    double confidence() {
      return row.<Double>getAs("confidence");
    }

    boolean isAttributed() {
      return "attributed".equals(text("status")) && quotation.speakerId != null;
    }

    /** Somebody without a name is no answer, but no question either. */
    boolean isOpen() {
      String type = text("speaker_type");
      return text("speaker_id") == null && (type == null || SpeakersTable.isNamed(type));
    }
  }

  /** Of one chain, so many utterances that a quotation is compared with: the fullest. */
  private static final int MOST_COMPARED = 64;

  private final List<Member> members = new ArrayList<>();

  private Cluster() {}

  /** The rows of {@link Clusters#MEMBERS} for the quotations of one group. */
  static List<Row> members(Iterator<Row> group) {
    List<Member> members = new ArrayList<>();
    while (group.hasNext()) {
      Row row = group.next();
      members.add(new Member(members.size(), row, Quotation.of(row)));
    }
    List<Row> rows = new ArrayList<>();
    for (Cluster cluster : parted(members)) {
      if (cluster.members.size() > 1) {
        cluster.members.sort(Comparator.comparingInt(Member::place));
        rows.addAll(cluster.rows());
      }
    }
    return rows;
  }

  /**
   * What is linked through others need not be one utterance: each goes to the fullest quotation
   * that it repeats, and those that repeat none are the fullest of their own.
   */
  private static List<Cluster> parted(List<Member> members) {
    List<Member> fullest = new ArrayList<>(members);
    // A stable sort: of equally full ones the first is held for the original.
    fullest.sort(Comparator.comparingInt(member -> -member.quotation.words.length));
    List<Cluster> clusters = new ArrayList<>();
    for (Member member : fullest) {
      Cluster best = null;
      double most = 0;
      for (Cluster cluster : clusters.subList(0, Math.min(MOST_COMPARED, clusters.size()))) {
        Quotation whole = cluster.members.get(0).quotation;
        double similarity = member.quotation.repeats(whole);
        if (similarity > most) {
          most = similarity;
          best = cluster;
        }
      }
      if (best == null) {
        best = new Cluster();
        clusters.add(best);
      }
      best.members.add(member);
    }
    return clusters;
  }

  private List<Row> rows() {
    Member fullest = members.get(0);
    Vote vote = new Vote();
    for (Member member : members) {
      if (member.quotation.words.length > fullest.quotation.words.length) {
        fullest = member;
      }
      if (member.isAttributed()) {
        vote.add(
            new Vote.Voice(
                Objects.requireNonNull(member.quotation.speakerId),
                Objects.requireNonNullElse(member.text("speaker"), ""),
                Objects.requireNonNullElse(member.text("type"), ""),
                source(member),
                member.confidence()));
      }
    }
    String id = members.get(0).quotation.id;
    List<Row> rows = new ArrayList<>();
    for (Member member : members) {
      Alignment alignment = Alignment.of(member.quotation.words, fullest.quotation.words);
      Vote.@Nullable Choice agreed = agreed(member, vote);
      rows.add(
          RowFactory.create(
              id,
              member.quotation.id,
              member.quotation.articleId,
              alignment.variant(),
              alignment.similarity(),
              member.text("local_speaker"),
              agreed == null ? null : agreed.speakerId(),
              agreed == null ? null : agreed.speaker(),
              agreed == null ? null : agreed.type(),
              agreed == null ? null : agreed.confidence(),
              rows.isEmpty() ? row(id, fullest, vote) : null));
    }
    return rows;
  }

  private static Vote.@Nullable Choice agreed(Member member, Vote vote) {
    if (member.isOpen()) {
      return vote.choice();
    }
    return member.isAttributed()
        ? vote.better(Objects.requireNonNull(member.quotation.speakerId), member.confidence())
        : null;
  }

  /** Voices of one outlet count once; without an outlet, those of one article. */
  private static String source(Member member) {
    String outlet = member.text("outlet");
    return outlet == null ? member.quotation.articleId : outlet.toLowerCase(Locale.ROOT);
  }

  private Row row(String id, Member fullest, Vote vote) {
    Set<String> articles = new HashSet<>();
    Set<String> outlets = new HashSet<>();
    for (Member member : members) {
      articles.add(member.quotation.articleId);
      String outlet = member.text("outlet");
      if (outlet != null) {
        outlets.add(outlet.toLowerCase(Locale.ROOT));
      }
    }
    Vote.@Nullable Choice choice = vote.choice();
    return RowFactory.create(
        id,
        fullest.quotation.id,
        fullest.text("text"),
        choice == null ? null : choice.speaker(),
        choice == null ? null : choice.speakerId(),
        members.size(),
        articles.size(),
        outlets.size(),
        Utterances.time(members.get(0).quotation.at),
        vote.isConflict());
  }
}
