package dk.integrationsbarometer.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** All JSON that is written: indented, the same bytes everywhere, its last line ended. */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .addModule(new JavaTimeModule())
          .build();

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private Json() {}

  /** The beginning of every answer about a run: which run it is of. */
  public static ObjectNode object(PublishedRun run) {
    return MAPPER.createObjectNode().put("run", run.manifest().runId());
  }

  /** What is published, every element of a list on a line of its own. */
  public static String of(Object content) {
    var printer = new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
    return text(MAPPER.writer(printer), content);
  }

  /** What is not published; the lists go on in their line. */
  public static String answer(Object content) {
    return text(MAPPER.writerWithDefaultPrettyPrinter(), content);
  }

  private static String text(ObjectWriter writer, Object content) {
    try {
      return writer.writeValueAsString(content) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Failed to write numbers and texts as JSON", e);
    }
  }

  static void write(FileSystem files, Path file, Object content) throws IOException {
    try (OutputStream out = files.create(file, true)) {
      out.write(of(content).getBytes(StandardCharsets.UTF_8));
    }
  }

  static <T> T read(FileSystem files, Path file, Class<T> type) throws IOException {
    try (InputStream in = files.open(file)) {
      return MAPPER.readValue(in, type);
    }
  }
}
