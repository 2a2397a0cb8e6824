package dk.integrationsbarometer.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose right answer others have published. */
class OraclesTest {
  private static final Map<String, Set<String>> COUNTRIES =
      Map.of("EU", Set.of("Portugal", "Spain"), "nonEU", Set.of("Iceland"));

  @Test
  void twoHiddenCellsInEachLineAreNotEnough() {
    Grid grid = fourByFour();
    List<String> theirs = OracleTable.read("adversarial-4x4").marked("suppressed", "v1", "v2");

    assertThat(Checks.exposed(grid, theirs)).containsExactly("w|b");
  }

  @Test
  void oneMoreCellProtectsTheCellThatWasExact() {
    Grid grid = fourByFour();
    List<String> theirs = OracleTable.read("adversarial-4x4").marked("suppressed", "v1", "v2");

    Pattern pattern = Checks.pattern(grid.problem(cell -> theirs.contains(cell.name())));

    SortedSet<String> more = Checks.hidden(pattern);
    more.removeAll(theirs);
    assertThat(more).containsExactly("x|d");
    assertThat(Checks.exposed(grid, Checks.hidden(pattern))).isEmpty();
  }

  private static Grid fourByFour() {
    return OracleTable.read("adversarial-4x4")
        .grid(Map.of("tot", Set.of("a", "b", "c", "d", "w", "x", "y", "z")), "freq", "v1", "v2");
  }

  @Test
  void tablesThatAreSafeAloneExposeACellTogether() {
    assertThat(Checks.exposed(regions(), Set.of("A", "B", "K", "L", "M"))).contains("K");
  }

  @Test
  void onlyOneMoreRegionIsHiddenInLinkedTables() {
    Grid grid = regions();

    Pattern pattern =
        Checks.pattern(grid.problem(cell -> cell.value() <= 3 && cell.sum().size() == 1));

    assertThat(Checks.hidden(pattern)).containsExactly("A", "B", "K", "L", "M", "N");
    assertThat(Checks.exposed(grid, Checks.hidden(pattern))).isEmpty();
  }

  private static Grid regions() {
    OracleTable table = OracleTable.read("county-and-size");
    var grid = new Grid(Map.of());
    for (Map<String, String> row : table.rows()) {
      grid.atom(OracleTable.labels(row, "region", "county", "size"), Long.parseLong(row.get("n")));
    }
    for (String county : List.of("Total", "county-1", "county-2")) {
      grid.cell(List.of("Total", county, "Total"));
    }
    for (String size : List.of("small", "big")) {
      grid.cell(List.of("Total", "Total", size));
    }
    table.rows().forEach(row -> name(grid, row.get("region")));
    return grid;
  }

  private static void name(Grid grid, String region) {
    Sum sum = grid.sum(List.of(region, "Total", "Total"));
    grid.cells.put(region, new Grid.Cell(region, sum, sum.of(grid.values())));
  }

  @Test
  void theTieRuleGivesThePatternOfGaussSuppression() {
    OracleTable table = OracleTable.read("benefits-z1");
    Grid grid = table.grid(Map.of(), "freq", "region", "hovedint");

    Pattern pattern = Checks.pattern(grid.problem(cell -> cell.value() <= 3));

    assertThat(Checks.hidden(pattern))
        .containsExactlyInAnyOrderElementsOf(table.marked("suppressed", "region", "hovedint"));
  }

  @Test
  void aTotalOfNobodyExposesWhatIsHiddenBelowIt() {
    assertThat(Checks.exposed(fromCase("1"), Set.of("a", "b"))).containsExactly("a", "b");
  }

  @Test
  void zerosThatAddUpToNothingAreExposed() {
    assertThat(Checks.exposed(fromCase("2"), Set.of("c", "d"))).containsExactly("c", "d");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void zerosAreProtectedByMoreThanElimination(String number) {
    Grid grid = fromCase(number);
    Predicate<Grid.Cell> secret =
        cell -> cell.value() == 0 && cell.sum().size() == 1 && !(number + cell.name()).equals("1c");

    Pattern pattern = Checks.pattern(grid.problem(secret));

    assertThat(pattern.exposed()).isEmpty();
    assertThat(Checks.exposed(grid, Checks.hidden(pattern))).isEmpty();
    assertThat(Checks.hidden(pattern)).hasSize(3);
  }

  private static Grid fromCase(String number) {
    List<Map<String, String>> rows =
        OracleTable.read("zeros-and-ones").where("case", number).rows();
    var grid = new Grid(Map.of());
    rows.stream()
        .filter(row -> !row.get("cell").equals("total"))
        .forEach(row -> grid.atom(List.of(row.get("cell")), Long.parseLong(row.get("value"))));
    rows.forEach(row -> grid.cell(List.of(row.get("cell").replace("total", "Total"))));
    return grid;
  }

  @Test
  void aPersonInOneRegionDoesNotFindTheOther() {
    Grid grid = OracleTable.read("three-regions").grid(Map.of(), "freq", "region");
    grid.cell(List.of("Total"));

    Pattern pattern = Checks.pattern(grid.problem(cell -> cell.value() == 1));

    assertThat(Checks.hidden(pattern)).contains("a", "c");
    assertThat(Checks.exposed(grid, Checks.hidden(pattern))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1,0,1", "2,0,2", "3,1,3", "4,1,4"})
  void smallCountsAreProtected(int number, long least, long most) {
    OracleTable table = OracleTable.read("small-count-" + number);
    Grid grid = table.grid(COUNTRIES, "freq", "age", "geo");

    Pattern pattern =
        Checks.pattern(grid.problem(cell -> cell.value() >= least && cell.value() <= most));

    List<String> theirs = table.marked("suppressed", "age", "geo");
    assertThat(Checks.exposed(grid, theirs)).isEmpty();
    assertThat(Checks.exposed(grid, Checks.hidden(pattern))).isEmpty();
    assertThat(Checks.hidden(pattern)).hasSizeLessThanOrEqualTo(theirs.size());
  }

  /** Two tables over the same people, with some cells in both. */
  @Test
  void linkedTablesAreProtectedTogether() {
    OracleTable first = OracleTable.read("linked-age-and-union");
    OracleTable second = OracleTable.read("linked-country");
    Grid grid = new Grid(COUNTRIES);
    for (Map<String, String> row : OracleTable.read("linked-people").rows()) {
      grid.atom(OracleTable.labels(row, "age", "geo", "year"), Long.parseLong(row.get("freq")));
    }
    List<String> theirs = new ArrayList<>();
    for (Map<String, String> row : first.rows()) {
      grid.cell(OracleTable.labels(row, "age", "eu", "year"));
    }
    theirs.addAll(first.marked("suppressed", "age", "eu", "year"));
    for (Map<String, String> row : second.rows()) {
      grid.cell(List.of("Total", row.get("geo"), row.get("year")));
    }
    second.marked("suppressed", "geo", "year").forEach(cell -> theirs.add("Total|" + cell));

    Pattern pattern = Checks.pattern(grid.problem(cell -> cell.value() == 1 || cell.value() == 2));

    assertThat(Checks.exposed(grid, theirs)).isEmpty();
    assertThat(Checks.exposed(grid, Checks.hidden(pattern))).isEmpty();
    assertThat(Checks.hidden(pattern)).hasSizeLessThanOrEqualTo(theirs.size());
  }
}
