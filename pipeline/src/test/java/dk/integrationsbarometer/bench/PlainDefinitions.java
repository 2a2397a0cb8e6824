package dk.integrationsbarometer.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The same indicators with figures, gaps and changes only: without intervals, adjusted gaps,
 * gradients, benchmarks, pooled periods and targets; only weighted surveys, which are small, cannot
 * do without intervals. A run with them tells what all of that costs.
 */
final class PlainDefinitions {
  private static final List<String> LEFT_OUT =
      List.of("adjust", "gradient", "benchmarks", "pool", "targets");

  private static final List<String> NOT_EXPECTED = List.of("expect_targets", "expect_gradients");

  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder().enable(YAMLGenerator.Feature.LITERAL_BLOCK_STYLE).build());

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

        indicator.get("examples").forEach(example -> makePlain((ObjectNode) example));
        YAML.writeValue(file.toFile(), indicator);
      }
    }

    return folder;
  }

  private static void makePlain(ObjectNode example) {
    example.remove(NOT_EXPECTED);
    if (example.has("expect")) {
      example.put("expect", plain(example.get("expect").textValue().lines().toList()));
    }
  }

  /** Without the column of adjusted gaps and the rows that hold one area against another. */
  private static String plain(List<String> lines) {
    List<String> names = cells(lines.get(0));
    int area = names.indexOf("area");
    return lines.stream()
        .map(PlainDefinitions::cells)
        .filter(row -> area < 0 || !row.get(area).contains(" - "))
        .map(
            row ->
                IntStream.range(0, row.size())
                    .filter(i -> !names.get(i).equals("adjusted"))
                    .mapToObj(row::get)
                    .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }
}
