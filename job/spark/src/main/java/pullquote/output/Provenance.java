package pullquote.output;

/**
 * What a table's files say about the run that wrote them.
 *
 * @param version of the program
 * @param options what the run was told, as JSON
 */
public record Provenance(String version, String options) {}
