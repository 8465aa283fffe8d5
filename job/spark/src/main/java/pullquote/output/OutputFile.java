package pullquote.output;

import java.io.Serializable;
import java.net.URI;

/**
 * A Parquet file of an output.
 *
 * @param table what it is a part of
 */
public record OutputFile(URI uri, String table) implements Serializable {}
