package pullquote.corpus;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pullquote.entity.SpeakerType;
import pullquote.language.Gender;

/** A named speaker of one article, as the article alone knows it. */
final class Occurrence {

  /** When nobody knows when the article was published. */
  static final long UNDATED = Long.MAX_VALUE;

  final String articleId;
  final String localId;
  final String name;
  final SpeakerType type;
  final NameForm form;
  final @Nullable String outlet;
  final long day;
  final List<String> roles;
  final Set<String> fields;
  final Gender gender;
  final long[] context;
  final @Nullable String fixedId;

  /** The article gives a body's acronym beside its name. */
  final boolean spelled;

  /** Who it is found to be. */
  @Nullable Identity identity;

  Occurrence(
      String articleId,
      String localId,
      String name,
      SpeakerType type,
      NameForm form,
      @Nullable String outlet,
      long day,
      List<String> roles,
      Gender gender,
      long[] context,
      @Nullable String fixedId,
      boolean spelled) {
    this.articleId = articleId;
    this.localId = localId;
    this.name = name;
    this.type = type;
    this.form = form;
    this.outlet = outlet;
    this.day = day;
    this.roles = List.copyOf(roles);
    this.fields = Context.fieldsOf(roles);
    this.gender = gender;
    this.context = context;
    this.fixedId = fixedId;
    this.spelled = spelled;
  }
}
