package dk.integrationsbarometer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The same indicators with figures, gaps and changes only: without intervals, adjusted gaps,
 * gradients, benchmarks, pooled periods and targets; only weighted surveys, which are small, cannot
 * do without intervals. A run with them tells what all of that costs.
 */
final class PlainDefinitions {
  private static final List<String> LEFT_OUT =
      List.of("adjust", "gradient", "benchmarks", "pool", "targets");

  private static final List<String> NOT_EXPECTED = List.of("expect_targets", "expect_gradients");

  private static final Yaml YAML = yaml();

  private PlainDefinitions() {}

  /** Written into a folder anew. */
  static Path in(Path folder) throws IOException {
    FileUtils.deleteDirectory(folder.toFile());
    FileUtils.copyDirectory(Folders.definitions().toFile(), folder.toFile());
    try (Stream<Path> files = Files.walk(folder.resolve("indicators"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Map<String, Object> indicator = YAML.load(Files.readString(file));
        indicator.keySet().removeAll(LEFT_OUT);
        if (!indicator.containsKey("weight")) {
          indicator.put("interval", "none");
        }

        for (Object example : (List<?>) indicator.get("examples")) {
          makePlain((Map<?, ?>) example);
        }

        Files.writeString(file, YAML.dump(indicator));
      }
    }

    return folder;
  }

  private static void makePlain(Map<?, ?> example) {
    example.keySet().removeAll(NOT_EXPECTED);
    @SuppressWarnings("unchecked")
    var texts = (Map<Object, Object>) example;
    texts.computeIfPresent("expect", (key, rows) -> plain(rows.toString().lines().toList()));
  }

  /** Every value is read and written as the text that stands there. */
  private static Yaml yaml() {
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setSplitLines(false);
    options.setAllowUnicode(true);
    var loading = new LoaderOptions();
    var texts =
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {}
        };
    return new Yaml(
        new SafeConstructor(loading), new Representer(options), options, loading, texts);
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
