package pullquote.entity;

import java.util.HashMap;
import java.util.Map;

/** How often each person is named as the source of a quotation, anywhere in the article. */
final class NamedSources {
  private final Map<Entity, Integer> namings = new HashMap<>();

  NamedSources(Cast cast, Sources sources) {
    for (int i = 0; i < cast.words().size(); i++) {
      Name name = cast.nameAt(i);
      boolean source =
          name != null && name.core() < name.end() && sources.isSource(name.core(), name.end());
      Entity person = source && name != null ? cast.people().onlyBearer(name) : null;
      if (person != null) {
        namings.merge(person, 1, Integer::sum);
      }
    }
  }

  int namings(Entity person) {
    return namings.getOrDefault(person, 0);
  }
}
