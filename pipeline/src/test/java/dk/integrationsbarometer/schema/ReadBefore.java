package dk.integrationsbarometer.schema;

import dk.integrationsbarometer.compile.Compiler;
import dk.integrationsbarometer.definitions.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The documents that the reader has read when it comes to a spot: what is read later says nothing
 * about it, and reading all of a folder for each question would take minutes.
 */
final class ReadBefore {
  /** Documents of these kinds are read by themselves, those of others with all of their kind. */
  private static final Set<String> ALONE =
      Set.of("language", "barometer", "classification", "disclosure", "policy", "indicator");

  private ReadBefore() {}

  /** With another document in place of the spot's own. */
  static List<Document> with(List<Document> folder, Spot spot, Document instead) {
    List<Document> read = new ArrayList<>(folder);
    read.removeIf(document -> !document.equals(spot.document()) && !isRead(document, spot));
    read.replaceAll(document -> document.equals(spot.document()) ? instead : document);
    return read;
  }

  private static boolean isRead(Document document, Spot spot) {
    String kind = SchemaWalk.kind(document);
    int behind = number(SchemaWalk.kind(spot.document())) - number(kind);
    return behind > 0 || (behind == 0 && !ALONE.contains(kind));
  }

  private static int number(String kind) {
    return Compiler.KINDS.indexOf(kind);
  }
}
