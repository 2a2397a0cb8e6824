package dk.integrationsbarometer.architecture;

import java.util.Map;
import java.util.Set;

/**
 * Which rooms of its own package a room may enter, as data. The package itself may enter all of its
 * rooms; a package that is not named here has none, or lets its rooms enter nothing.
 */
final class Rooms {
  /** The classes of the package itself, outside its rooms. */
  static final String HALL = "";

  static final int LARGEST = 25;

  static final Map<String, Set<String>> MAY_ENTER =
      Map.ofEntries(
          Map.entry("model.time", Set.of("labels")),
          Map.entry("model.registers", Set.of("labels", "expression", "time")),
          Map.entry("model.indicators", Set.of("labels", "expression", "time", "registers")),
          Map.entry("compile.conditions", Set.of("names", "grammar")),
          Map.entry("compile.registers", Set.of("names", "conditions")),
          Map.entry("compile.variables", Set.of("names", "conditions")),
          Map.entry("compile.examples", Set.of("names")),
          Map.entry("compile.disclosure", Set.of("names")),
          Map.entry("compile.languages", Set.of("names")),
          Map.entry("compile.indicators", Set.of("names", "conditions", "examples")),
          Map.entry("indicators.gaps", Set.of("figures")),
          Map.entry("indicators.adjusted", Set.of("figures", "gaps")),
          Map.entry("indicators.gradients", Set.of("figures")),
          Map.entry("indicators.changes", Set.of("figures", "gaps")),
          Map.entry("indicators.goals", Set.of("figures", "gaps")),
          Map.entry("statistics.standardisation", Set.of("intervals")),
          Map.entry("statistics.series", Set.of("intervals")),
          Map.entry("statistics.distributions", Set.of("intervals")),
          Map.entry("statistics.regression", Set.of("intervals", "standardisation")),
          Map.entry(
              "statistics.selfcheck",
              Set.of("intervals", "standardisation", "regression", "series", "distributions")),
          Map.entry("registers.delivered", Set.of()),
          Map.entry("registers.seals", Set.of()),
          Map.entry("cells.kept", Set.of(HALL, "order", "grains", "survey")),
          Map.entry("cells.survey", Set.of(HALL, "columns")),
          Map.entry("disclosure.derived", Set.of()),
          Map.entry("disclosure.methods", Set.of()),
          Map.entry("disclosure.quality", Set.of()),
          Map.entry("protection.audit", Set.of(HALL, "kept", "solver")),
          Map.entry("protection.kept", Set.of(HALL, "solver")),
          Map.entry("protection.solver", Set.of(HALL)),
          Map.entry("exports.catalogue", Set.of(HALL)),
          Map.entry("exports.comparison", Set.of(HALL)),
          Map.entry("exports.json", Set.of(HALL)),
          Map.entry("exports.files", Set.of(HALL)),
          Map.entry("exports.cubes", Set.of(HALL, "files")),
          Map.entry("exports.jsonstat", Set.of(HALL, "files", "cubes")),
          Map.entry("exports.px", Set.of(HALL, "files", "cubes")),
          Map.entry("exports.contents", Set.of(HALL, "files")),
          Map.entry("exports.csv", Set.of(HALL, "files")),
          Map.entry("exports.excel", Set.of(HALL, "files")),
          Map.entry("exports.sentences", Set.of(HALL)),
          Map.entry("exports.markup", Set.of(HALL)),
          Map.entry("exports.charts", Set.of("markup")),
          Map.entry("exports.page", Set.of("charts", "markup")),
          Map.entry(
              "exports.parts", Set.of(HALL, "sentences", "files", "charts", "page", "markup")),
          Map.entry(
              "exports.report",
              Set.of(
                  HALL,
                  "comparison",
                  "sentences",
                  "files",
                  "charts",
                  "page",
                  "markup",
                  "authored",
                  "parts")),
          Map.entry(
              "exports.site",
              Set.of(HALL, "sentences", "files", "page", "markup", "parts", "comparison")),
          Map.entry("exports.authored", Set.of("page", "markup")),
          Map.entry("exports.terminal", Set.of(HALL, "json", "sentences")),
          Map.entry("registers.gate", Set.of()),
          Map.entry("run.gate", Set.of("kept")),
          Map.entry("run.examples", Set.of(HALL)),
          Map.entry("run.authoring", Set.of(HALL, "answers", "examples")),
          Map.entry("run.answers", Set.of(HALL, "audits", "gate")),
          Map.entry("run.audits", Set.of()),
          Map.entry("run.delivered", Set.of()),
          Map.entry("run.earlier", Set.of("kept")),
          Map.entry("run.kept", Set.of()));

  private Rooms() {}
}
