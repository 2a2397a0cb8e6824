package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.ReferenceTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The text with which a new indicator begins: all that can be known before anybody has thought. */
final class StartingFile {
  private static final String TEMPLATE = "new-indicator.yaml";
  private static final int WIDTH = 110;

  private final Definitions definitions;
  private final Unit unit;
  private final CommonChoices habits;
  private final FirstPeriod period;

  StartingFile(Definitions definitions, Unit unit) {
    this.definitions = definitions;
    this.unit = unit;
    this.habits = CommonChoices.of(definitions).in(unit);
    this.period = FirstPeriod.of(unit.register());
  }

  String text(String id) {
    String disclosure =
        habits.disclosure().or(() -> CommonChoices.of(definitions).disclosure()).orElse("");
    String group = habits.group().orElse("");
    return NewFile.template(TEMPLATE)
        .replace("{id}", id)
        .replace("{units}", remark(definitions.units().keySet()))
        .replace("{unit}", unit.id())
        .replace("{variables}", remark(unit.variables().stream().map(Variable::name).toList()))
        .replace("{groups}", group)
        .replace("{disclosure}", disclosure)
        .replace("{period}", period.rule())
        .replace("{given}", given())
        .replace("{expect}", expect(group))
        .lines()
        .map(line -> line.stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  /** Names in lines that are not too long, as a remark. */
  private static String remark(Collection<String> names) {
    List<String> lines = new ArrayList<>();
    var line = new StringBuilder("#  ");
    for (String name : names) {
      if (line.length() + name.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder("#  ");
      }

      line.append(' ').append(name);
    }

    lines.add(line.toString());
    return String.join("\n", lines);
  }

  private String given() {
    Register register = unit.register();
    List<String> names = new ArrayList<>();
    List<String> values = new ArrayList<>();
    if (register.reference() instanceof ReferenceTime.InFileName) {
      names.add("reference");
      values.add(period.date().toString());
    }

    for (RegisterColumn column : register.columns()) {
      if (isNeeded(column, register)) {
        names.add(column.name());
        values.add(value(column, register));
      }
    }

    return table("        ", List.of(names, values));
  }

  private static boolean isNeeded(RegisterColumn column, Register register) {
    return column.presence() == RegisterColumn.Presence.REQUIRED
        || register.key().contains(column.name())
        || register.area().filter(column.name()::equals).isPresent();
  }

  /** Something to begin with where any value will do; the rest is the writer's to choose. */
  private String value(RegisterColumn column, Register register) {
    if (register.area().filter(column.name()::equals).isPresent()) {
      return definitions.homeArea();
    }

    return column.type() instanceof RegisterColumn.Key ? "101" : "";
  }

  private String expect(String group) {
    return table(
        "      ",
        List.of(
            List.of("period", "area", "group", "breakdown", "value"),
            List.of(period.code(), definitions.homeArea(), group, "", "?")));
  }

  private static String table(String indent, List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      var line = new StringBuilder(indent);
      for (int column = 0; column < row.size(); column++) {
        int at = column;
        int width = rows.stream().mapToInt(each -> each.get(at).length()).max().orElse(0);
        line.append(column == 0 ? "" : " | ")
            .append(row.get(column))
            .append(" ".repeat(width - row.get(column).length()));
      }

      lines.add(line.toString());
    }

    return String.join("\n", lines);
  }
}
