package dk.integrationsbarometer.statistics.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SelfCheckTest {
  static Stream<PublishedExample> examples() {
    return SelfCheck.examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void publishedFigureIsReproduced(PublishedExample example) {
    assertThat(example.difference()).isLessThanOrEqualTo(example.tolerance());
  }

  @Test
  void everyMethodHasAnExample() {
    assertThat(examples().map(PublishedExample::method).distinct())
        .containsExactlyInAnyOrderElementsOf(SelfCheck.methods().all().keySet());
  }

  @Test
  void everyTableNamesItsSourceAndIsUsed() throws IOException {
    Set<String> used =
        PublishedTable.read("examples").rows().stream()
            .map(row -> row.get("table"))
            .filter(table -> !table.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    used.add("examples");

    Path folder = Path.of("src/main/resources/dk/integrationsbarometer/statistics/selfcheck");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .allSatisfy(file -> assertThat(Files.readString(file)).startsWith("# "))
          .extracting(file -> file.getFileName().toString().replace(".csv", ""))
          .containsExactlyInAnyOrderElementsOf(used);
    }
  }

  @Test
  void figureBeyondTheToleranceDiffers() {
    var example =
        new PublishedExample("method", "input", "source", 0.5524, Optional.of(0.55246), 5e-5);

    assertThat(example.agrees()).isFalse();
  }

  @Test
  void figureThatCannotBeComputedDiffers() {
    var example = new PublishedExample("method", "input", "source", 1, Optional.empty(), 1);

    assertThat(example.agrees()).isFalse();
  }
}
