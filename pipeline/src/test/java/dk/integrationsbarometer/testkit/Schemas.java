package dk.integrationsbarometer.testkit;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.integrationsbarometer.definitions.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The JSON Schemas beside the definitions, applied as an editor applies them. */
public final class Schemas {
  public static final Path FOLDER =
      RealDefinitions.FOLDER.resolve("schema").toAbsolutePath().normalize();

  /** The one that editors are pointed at; it leads to the others by kind. */
  public static final String ENTRY = "definition.schema.json";

  /** The one of the plans of reports, which are no definitions. */
  public static final String REPORT = "report.schema.json";

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_7, builder -> builder.schemas(Schemas::text));

  private static final Schema DEFINITION = schema(ENTRY);
  private static final Schema PLAN = schema(REPORT);

  private Schemas() {}

  private static Schema schema(String file) {
    return REGISTRY.getSchema(SchemaLocation.of(FOLDER.resolve(file).toUri().toString()));
  }

  /** What an editor would underline: the place in the document and the reason. */
  public static List<String> complaints(Node document) {
    return complaints(DEFINITION, document);
  }

  public static List<String> complaintsOfPlan(Node plan) {
    return complaints(PLAN, plan);
  }

  private static List<String> complaints(Schema schema, Node document) {
    return schema.validate(JsonText.of(document).toString(), InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }

  private static String text(String address) {
    try {
      return Files.readString(Path.of(URI.create(address)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
