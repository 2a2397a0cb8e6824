package dk.integrationsbarometer.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The same indicators with figures, gaps and changes only: without intervals, adjusted gaps,
 * gradients, benchmarks, pooled periods and targets; only weighted surveys, which are small, cannot
 * do without intervals. A run with them tells what all of that costs.
 */
final class PlainDefinitions {
  private static final List<String> LEFT_OUT =
      List.of("adjust", "gradient", "benchmarks", "pool", "targets", "examples");

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private PlainDefinitions() {}

  /** Written into a folder anew. */
  static Path in(Path folder) throws IOException {
    FileUtils.deleteDirectory(folder.toFile());
    FileUtils.copyDirectory(Folders.definitions().toFile(), folder.toFile());
    try (Stream<Path> files = Files.walk(folder.resolve("indicators"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        ObjectNode indicator = (ObjectNode) YAML.readTree(file.toFile());
        indicator.remove(LEFT_OUT);
        if (!indicator.has("weight")) {
          indicator.put("interval", "none");
        }

        YAML.writeValue(file.toFile(), indicator);
      }
    }

    return folder;
  }
}
