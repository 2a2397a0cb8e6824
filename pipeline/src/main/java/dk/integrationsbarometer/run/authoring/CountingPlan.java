package dk.integrationsbarometer.run.authoring;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.integrationsbarometer.cells.CellPlan;
import dk.integrationsbarometer.cells.grains.Grain;
import dk.integrationsbarometer.exports.terminal.AlignedTable;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.results.Json;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.run.answers.Rendering;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** By which variables the people of each unit are counted at once, and for which indicators. */
public final class CountingPlan {
  private static final Labels UNIT = Labels.of("Unit and variables");
  private static final Labels COMBINATIONS = Labels.of("Combinations at most");
  private static final Labels INDICATORS = Labels.of("Indicators");
  private static final Labels NO_VARIABLE = Labels.of("groups only");

  private CountingPlan() {}

  /**
   * What is counted at once.
   *
   * @param indicators the ids of those that have a breakdown in it
   */
  private record Counted(Unit unit, Grain grain, List<String> indicators) {}

  /**
   * One row for everything that is counted at once.
   *
   * @param note is told of each draft that is left out, as it is unfinished
   */
  public static String of(Path definitions, Rendering rendering, Consumer<Problem> note) {
    List<Counted> all =
        counted(LoadedDefinitions.withoutUnfinishedDrafts(definitions, Set.of(), note));
    return rendering.form() == Rendering.Form.JSON ? json(all) : text(all, rendering.language());
  }

  private static List<Counted> counted(Definitions definitions) {
    List<Counted> all = new ArrayList<>();
    for (Unit unit : definitions.units().values()) {
      List<Indicator> own =
          definitions.indicators().stream()
              .filter(indicator -> indicator.unit().id().equals(unit.id()))
              .toList();
      if (!own.isEmpty()) {
        all.addAll(counted(CellPlan.of(unit, own)));
      }
    }

    return all;
  }

  private static List<Counted> counted(CellPlan plan) {
    List<Counted> all = new ArrayList<>();
    for (int i = 0; i < plan.grains().all().size(); i++) {
      int number = i;
      all.add(
          new Counted(
              plan.unit(),
              plan.grains().all().get(i),
              plan.indicators().stream()
                  .filter(each -> plan.grains().byHome(each.cuts()).containsKey(number))
                  .map(Indicator::id)
                  .toList()));
    }

    return all;
  }

  private static String text(List<Counted> all, Language language) {
    NumberFormat numbers = NumberFormat.getIntegerInstance(language.locale());
    var table =
        new AlignedTable()
            .row(UNIT.in(language), List.of(COMBINATIONS.in(language), INDICATORS.in(language)));
    for (Counted each : all) {
      String variables = String.join(", ", each.grain().names());
      table.row(
          each.unit().id() + ": " + (variables.isEmpty() ? NO_VARIABLE.in(language) : variables),
          List.of(
              numbers.format(each.grain().combinations()),
              numbers.format(each.indicators().size())));
    }

    return String.join("\n", table.lines()) + "\n";
  }

  private static String json(List<Counted> all) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (Counted each : all) {
      rows.addObject()
          .put("unit", each.unit().id())
          .putPOJO("variables", each.grain().names())
          .put("combinations", each.grain().combinations())
          .putPOJO("indicators", each.indicators());
    }

    return Json.answer(rows);
  }
}
