package dk.integrationsbarometer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Negative controls: every rule fails on a class that breaks it, and lets its neighbour pass. */
class RulesBiteTest {
  private static final String BASE = "dk.integrationsbarometer.architecture.fixtures";
  private static final JavaClasses FIXTURES =
      new ClassFileImporter()
          .importPath(
              Repository.ROOT.resolve("pipeline/target/test-classes/" + BASE.replace('.', '/')));

  private final LayerRules layers = new LayerRules(BASE);
  private final DataPathRules dataPath = new DataPathRules(BASE);

  @Test
  void anImportThatTheTableDoesNotAllow() {
    assertThat(broken(layers.importsFollowTheTable()))
        .contains("exports.SeesCells")
        .contains("elsewhere.InNoRow")
        .contains("model.KnowsSpark")
        .doesNotContain("<indicators.Figure.cell()>")
        .doesNotContain("<cells.CellsToDriver.bring(");
  }

  @Test
  void aRoomThatIsClosed() {
    assertThat(broken(layers.roomsAreEnteredByTheTable()))
        .contains("statistics.intervals.KnowsRegression.")
        // A member of it, whichever: its name as a type stands in what is said of the other.
        .doesNotContain("statistics.regression.KnowsIntervals.");
  }

  @Test
  void aCycle() {
    assertThat(broken(layers.packagesHaveNoCycles()))
        .contains("Cycle detected")
        .contains("cells.KnowsIndicators");
  }

  @Test
  void printing() {
    assertThat(broken(layers.onlyTheCommandLinePrints()))
        .contains("model.Prints.out()")
        .contains("model.Prints.err()")
        .contains("model.Prints.trace(")
        .doesNotContain("cli.MayPrint");
  }

  @Test
  void aGenericException() {
    assertThat(broken(layers.exceptionsAreNotGeneric()))
        .contains("model.Throws.runtime()")
        .contains("model.Throws.error()")
        .doesNotContain("OfItsOwnKind");
  }

  @Test
  void aReleasableFromElsewhere() {
    assertThat(broken(layers.onlyDisclosureReleases()))
        .contains("results.Smuggles.byCall()")
        .contains("results.Smuggles.byReference()")
        .doesNotContain("disclosure.Protects");
  }

  @Test
  void resultsThatSeeMoreThanReleasable() {
    assertThat(broken(layers.resultsSeeOnlyWhatIsReleasable()))
        .contains("results.Smuggles.peek(")
        .doesNotContain("results.Smuggles.byCall()");
  }

  @Test
  void aUdf() {
    assertThat(broken(dataPath.thereAreNoUdfs()))
        .contains("population.Strays.udf()")
        .contains("population.Strays.registered(")
        .contains("population.Strays.called(");
  }

  @Test
  void aTypedLambda() {
    assertThat(broken(dataPath.datasetsHaveNoTypedLambdas()))
        .contains("population.Strays.mapped(")
        .contains("population.Strays.filtered(")
        .doesNotContain("population.Strays.filteredByColumn(");
  }

  @Test
  void anRdd() {
    assertThat(broken(dataPath.thereAreNoRdds())).contains("population.Strays.rdd(");
  }

  @Test
  void rowsOnTheDriver() {
    assertThat(broken(dataPath.rowsReachTheDriverInOnePlace()))
        .contains("population.Strays.collected(")
        .contains("population.Strays.shown(")
        .contains("population.Strays.byReference(")
        .doesNotContain("cells.CellsToDriver");
  }

  @Test
  void theClock() {
    assertThat(broken(dataPath.theDataPathHasNoClock()))
        .contains("model.AsksTheTime.instant()")
        .contains("model.AsksTheTime.byReference()")
        .contains("model.AsksTheTime.nanos()")
        .contains("model.AsksTheTime.spark()")
        .doesNotContain("run.MayAskTheTime");
  }

  @Test
  void chance() {
    assertThat(broken(dataPath.theDataPathHasNoRandomness()))
        .contains("statistics.Draws.unseeded()")
        .contains("statistics.Draws.uuid()")
        .contains("statistics.Draws.seeded()")
        .contains("model.AsksTheTime.chance()");
  }

  private static String broken(ArchRule rule) {
    return String.join("\n", rule.evaluate(FIXTURES).getFailureReport().getDetails())
        .replace(BASE + ".", "");
  }
}
