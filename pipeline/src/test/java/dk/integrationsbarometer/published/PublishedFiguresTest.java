package dk.integrationsbarometer.published;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.SampleRun;
import dk.integrationsbarometer.testkit.SampleTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sample gives the figures that the city and Danmarks Statistik have printed, counted from the
 * people in its extracts. The files under {@code published} list them with their source.
 */
@SampleTest
class PublishedFiguresTest {
  private static final Path FOLDER = Path.of("src/test/resources/published");
  private static final String NOT_HOLDING = "not-holding.csv";
  private static final String HIDDEN = "hidden.csv";
  private static final String HEADER =
      "indicator;source;period;area;group;breakdown;column;value;unit";
  private static final String BETWEEN = " - ";

  /**
   * A printed figure.
   *
   * @param period two of them, later minus earlier, for a change
   * @param group two of them, group minus reference, for a gap
   * @param column of the published table
   */
  record Printed(
      String indicator,
      String source,
      String period,
      String area,
      String group,
      String breakdown,
      String column,
      BigDecimal value,
      String unit) {
    private static Printed of(String line) {
      String[] cells = line.split(";", -1);
      return new Printed(
          cells[0],
          cells[1],
          cells[2],
          cells[3],
          cells[4],
          cells[5],
          cells[6],
          new BigDecimal(cells[7]),
          cells[8]);
    }

    @Override
    public String toString() {
      return String.join(" ", indicator, period, group, breakdown, value.toPlainString());
    }
  }

  static List<Printed> printed() throws IOException {
    List<Printed> printed = new ArrayList<>();
    for (Path file : files()) {
      if (isShown(file)) {
        lines(file).stream().skip(1).map(Printed::of).forEach(printed::add);
      }
    }

    return printed;
  }

  static List<Printed> hidden() throws IOException {
    return lines(FOLDER.resolve(HIDDEN)).stream().skip(1).map(Printed::of).toList();
  }

  private static boolean isShown(Path file) {
    return !file.endsWith(NOT_HOLDING) && !file.endsWith(HIDDEN);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("printed")
  void figureIsAsPrinted(Printed printed, SampleRun run) {
    Map<String, Object> row = row(printed, run);
    assertThat(row.get(printed.column())).as("not hidden, not missing: %s", row).isNotNull();
    assertThat(rounded(row.get(printed.column()), printed.value().scale()))
        .isEqualTo(printed.value());
    assertThat(printed.column().equals("persons") ? "persons" : row.get("unit"))
        .isEqualTo(printed.unit());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hidden")
  void figureIsHidden(Printed printed, SampleRun run) {
    assertThat(row(printed, run)).containsEntry("obs_status", "Q");
  }

  private static Map<String, Object> row(Printed printed, SampleRun run) {
    Map<String, String> key = new TreeMap<>();
    key.put("indicator", printed.indicator());
    key.put("area", printed.area());
    key.put("breakdown", printed.breakdown());
    String table = "figures";
    String[] periods = printed.period().split(BETWEEN, -1);
    key.put("period", periods[0]);
    if (periods.length > 1) {
      key.put("base_period", periods[1]);
      table = "changes";
    }

    String[] groups = printed.group().split(BETWEEN, -1);
    key.put("group", groups[0]);
    if (groups.length > 1) {
      key.put("reference", groups[1]);
      table = "gaps";
    }

    return run.table(table).row(key);
  }

  @Test
  void everyFileHasTheSameColumnsAndFiguresThatCannotHoldHaveAReason() throws IOException {
    for (Path file : files()) {
      boolean holds = isShown(file);
      assertThat(lines(file).get(0)).isEqualTo(holds ? HEADER : HEADER + ";reason");
      assertThat(lines(file)).allMatch(line -> !line.endsWith(";"));
    }
  }

  @Test
  void aFigureIsRoundedOnceAndHalvesGoUp() {
    // 57.65 as a double lies just below 57.65, and 0.125 is exact.
    assertThat(rounded(57.65, 1)).isEqualTo("57.6");
    assertThat(rounded(0.125, 2)).isEqualTo("0.13");
    assertThat(rounded(-0.125, 2)).isEqualTo("-0.13");
    assertThat(rounded(626_508L, 0)).isEqualTo("626508");
  }

  /** The exact number that is stored, at the printed decimal. */
  private static BigDecimal rounded(Object stored, int decimals) {
    BigDecimal exact =
        stored instanceof Double number ? new BigDecimal(number) : new BigDecimal((long) stored);
    return exact.setScale(decimals, RoundingMode.HALF_UP);
  }
}
