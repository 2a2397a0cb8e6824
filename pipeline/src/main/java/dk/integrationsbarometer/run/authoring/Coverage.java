package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.compile.UnfinishedDrafts;
import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.exports.terminal.CoverageText;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.expression.Untouched;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.oracle.ExampleCoverage;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What no example touches of the definitions, or of some files of them. */
public final class Coverage {
  private final ExampleCoverage examples = new ExampleCoverage();
  private final List<Untouched> untouched = new ArrayList<>();
  private final ChosenFiles chosen;
  private int parts;

  private Coverage(ChosenFiles chosen) {
    this.chosen = chosen;
  }

  /**
   * Looks at the definitions of a folder.
   *
   * @param files those that are looked at, as they were named; all when there are none
   * @throws dk.integrationsbarometer.problems.BarometerException when one cannot be understood
   */
  public static Coverage of(Path folder, List<String> files) {
    ChosenFiles chosen =
        ChosenFiles.of(folder, files.isEmpty() ? List.of(folder.toString()) : files);
    var problems = new Problems();
    List<Document> documents = DefinitionFolder.read(folder, problems);
    Definitions definitions =
        files.isEmpty()
            ? UnfinishedDrafts.leftOut(documents, problems).rest()
            : SoundDefinitions.with(chosen, documents, problems).definitions();
    var coverage = new Coverage(chosen);
    var places = WrittenPlaces.of(documents);
    definitions.indicators().forEach(indicator -> coverage.add(indicator, places));
    definitions.units().values().forEach(coverage.examples::add);
    coverage.addTables(definitions);
    coverage.untouched.sort(Comparator.comparing(Untouched::place).thenComparing(Untouched::about));
    return coverage;
  }

  private void add(Indicator indicator, WrittenPlaces places) {
    var own = new IndicatorCoverage(indicator, places);
    own.add(examples);
    if (chosen.has(places.of(indicator.id(), "id"))) {
      untouched.addAll(own.untouched());
      parts += own.parts();
    }
  }

  /** A table of several units stands in one place, and one of them is enough to touch its rows. */
  private void addTables(Definitions definitions) {
    Set<Place> seen = new HashSet<>();
    for (Unit unit : definitions.units().values()) {
      for (Variable variable : unit.variables()) {
        if (variable.derivation() instanceof Variable.Decided table) {
          table.branches().forEach(row -> addRow(row.place(), variable, seen));
          table.otherwise().ifPresent(answer -> addRow(table.end(), variable, seen));
        }
      }
    }
  }

  private void addRow(Place row, Variable variable, Set<Place> seen) {
    if (chosen.has(row) && seen.add(row)) {
      parts++;
      if (!examples.hasDecided(row)) {
        untouched.add(new Untouched(row, variable.name(), Untouched.Kind.ROW, "decide", List.of()));
      }
    }
  }

  /** For people. */
  public String text() {
    return CoverageText.of(untouched, parts);
  }

  /** For programs. */
  public String json() {
    return CoverageText.json(untouched);
  }
}
