package pullquote.tables;

import java.io.Serializable;

/** One of the most quoted speakers of the corpus. */
public record TopSpeaker(String name, String type, long quotes, long articles)
    implements Serializable {}
