package dk.integrationsbarometer.exports.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.integrationsbarometer.results.PublishedRun;

/** Trees of published rows as text. */
public final class JsonText {
  private static final String RUN = "run";
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private JsonText() {}

  /** The beginning of every answer: which run it is of. */
  public static ObjectNode object(PublishedRun run) {
    return MAPPER.createObjectNode().put(RUN, run.manifest().runId());
  }

  public static String of(ObjectNode root) {
    try {
      var indenter = new DefaultIndenter("  ", "\n");
      var printer =
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
      return MAPPER.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Failed to write a tree of numbers and texts as JSON", e);
    }
  }
}
