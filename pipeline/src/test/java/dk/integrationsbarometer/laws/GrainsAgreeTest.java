package dk.integrationsbarometer.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.cells.CellPlan;
import dk.integrationsbarometer.cells.CellsToDriver;
import dk.integrationsbarometer.cells.FineCell;
import dk.integrationsbarometer.cells.IndicatorAtoms;
import dk.integrationsbarometer.cells.IndicatorCells;
import dk.integrationsbarometer.cells.UnitCells;
import dk.integrationsbarometer.cells.UnitParts;
import dk.integrationsbarometer.cells.grains.Grains;
import dk.integrationsbarometer.compile.CountMeaning;
import dk.integrationsbarometer.disclosure.CountedIndicator;
import dk.integrationsbarometer.disclosure.PrimaryOnly;
import dk.integrationsbarometer.disclosure.PublicationAudit;
import dk.integrationsbarometer.indicators.Figures;
import dk.integrationsbarometer.indicators.figures.Selection;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.Breakdown;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.solver.Solver;
import dk.integrationsbarometer.testkit.Chosen;
import dk.integrationsbarometer.testkit.Compared;
import dk.integrationsbarometer.testkit.RandomPopulation;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** It makes no difference by how many grains people are counted. */
@SparkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrainsAgreeTest {
  private static final int PEOPLE = 400;
  private static final SearchSettings SETTINGS = new SearchSettings(Solver.java(), 1, 1);

  @TempDir private static Path folder;
  private Unit unit;
  private Population population;
  private List<Indicator> indicators;
  private Counted together;
  private Counted apart;

  /** What comes of a plan. */
  private record Counted(UnitParts parts, UnitCells cells) {}

  @BeforeAll
  void count(SparkSession spark) {
    RandomPopulation.of(RealDefinitions.asWritten(), 97, PEOPLE)
        .writeTo(folder.resolve("extracts"));
    List<Indicator> all = RealDefinitions.indicators(RealDefinitions.asWritten(), "bef");
    unit = all.get(0).unit();
    indicators =
        List.of(
            Compared.by(chosen(all, "employment"), by("oprindelsesland"), by("koen")),
            Compared.by(chosen(all, "share-by-origin"), by("koen", "bydel")));
    population =
        new SparkEngine(
                spark,
                RealDefinitions.asWritten(),
                folder.resolve("extracts"),
                folder.resolve("work"))
            .population(unit, names());
    together = counted(indicators, Long.MAX_VALUE);
    apart = counted(indicators, 100);
  }

  /** Nor do the values of people make more cells. */
  @Test
  void aMedianMakesNoMoreCells() {
    var hours = new Expression.Reference("loentimer", ValueType.DECIMAL);
    Indicator share = indicators.get(0);
    List<Indicator> both =
        List.of(share, Compared.ordering(new Measure.Quantile(hours, 50), share));

    int alone = counted(List.of(share), Long.MAX_VALUE).parts().cells().size();
    assertThat(alone).isBetween(10, PEOPLE * 3);
    assertThat(counted(both, Long.MAX_VALUE).parts().cells()).hasSize(alone);
  }

  private static Indicator chosen(List<Indicator> all, String role) {
    return all.stream()
        .filter(indicator -> indicator.id().equals(Chosen.one(role)))
        .findFirst()
        .orElseThrow();
  }

  private Breakdown by(String... names) {
    return new Breakdown(
        Arrays.stream(names).map(name -> unit.variable(name).orElseThrow()).toList());
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>(UnitCells.names(unit, indicators));
    names.add("loentimer");
    return names;
  }

  private Counted counted(List<Indicator> some, long most) {
    CellPlan usual = CellPlan.of(unit, some);
    List<Breakdown> cuts = some.stream().flatMap(indicator -> indicator.cuts().stream()).toList();
    var plan = new CellPlan(unit, some, usual.groups(), Grains.of(unit, cuts, most));
    var toDriver = new CellsToDriver(plan, "");
    UnitParts parts = toDriver.collect(population, toDriver.all());
    return new Counted(parts, new UnitCells(plan, toDriver.positions(), parts));
  }

  private SortedSet<LocalDate> dates() {
    SortedSet<LocalDate> dates = new TreeSet<>();
    together.parts().cells().forEach(cell -> dates.add(cell.date()));
    return dates;
  }

  @Test
  void figuresAreTheSame() {
    for (Indicator indicator : indicators) {
      IndicatorCells one = together.cells().of(indicator, dates());
      assertThat(one.sums()).hasSizeGreaterThan(20);
      assertThat(apart.cells().of(indicator, dates()).sums()).isEqualTo(one.sums());
    }
  }

  @Test
  void noCellIsOfAllVariablesAtOnce() {
    int all = widest(together);
    assertThat(all).isEqualTo(3);
    assertThat(widest(apart)).isLessThan(all);
    assertThat(apart.parts().cells()).extracting(FineCell::grain).contains(0, 1);
  }

  private static int widest(Counted of) {
    return of.parts().cells().stream().mapToInt(cell -> cell.codes().size()).max().orElse(0);
  }

  @Test
  void othersCanBeComparedWithOfficialAnswersOnce() {
    assertThat(apart.cells().disagreements()).isEqualTo(together.cells().disagreements());
    assertThat(apart.cells().areas()).isEqualTo(together.cells().areas());
  }

  /** Small numbers alone are hidden, so that much can be worked out. */
  @Test
  void theAuditFindsAcrossGrainsWhatItFindsWithinOne() {
    SortedSet<String> found = exposed(apart);
    assertThat(found).isNotEmpty();
    assertThat(exposed(together)).containsAll(found);
  }

  /** What follows from two grains at once is found by their links alone. */
  @Test
  void withoutLinksTheAuditWouldMissSome() {
    SortedSet<String> without = exposed(unlinked(counted(apart)));

    assertThat(exposed(apart)).containsAll(without).hasSizeGreaterThan(without.size());
  }

  private static List<CountedIndicator> unlinked(List<CountedIndicator> counted) {
    return counted.stream()
        .map(
            each ->
                new CountedIndicator(
                    each.meaning(),
                    each.figures(),
                    new IndicatorAtoms(
                        each.atoms().population(),
                        each.atoms().numerator(),
                        each.atoms().members(),
                        each.atoms().counts(),
                        IndicatorAtoms.Links.NONE,
                        each.atoms().persons()),
                    each.published()))
        .toList();
  }

  private List<CountedIndicator> counted(Counted of) {
    return indicators.stream().map(each -> counted(of, each)).toList();
  }

  private SortedSet<String> exposed(Counted of) {
    return exposed(counted(of));
  }

  private static SortedSet<String> exposed(List<CountedIndicator> counted) {
    var audit = new PublicationAudit(counted);
    counted.forEach(each -> audit.add(PrimaryOnly.release(each.figures())));
    return audit.exposed(SETTINGS);
  }

  private CountedIndicator counted(Counted of, Indicator indicator) {
    IndicatorCells cells = of.cells().of(indicator, dates());
    return new CountedIndicator(
        new CountMeaning(indicator),
        Figures.of(cells, Selection.ALL),
        of.cells().atoms(indicator, dates()),
        cells);
  }
}
