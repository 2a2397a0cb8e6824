package dk.integrationsbarometer.generator.profiles;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.generator.columns.ProfileColumn;
import dk.integrationsbarometer.generator.columns.ProfileColumn.ColumnCase;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.problems.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the columns of a profile and compares them with the register's definition. */
final class ColumnsReader {
  private static final String GIVEN = "'rows' and 'each'";

  private final ProfileKeys keys;
  private final Register register;
  private final SourceReader.Source source;
  private final Map<String, Integer> answeredAt = new HashMap<>();
  private final List<ProfileColumn> columns = new ArrayList<>();

  ColumnsReader(ProfileKeys keys, Register register, SourceReader.Source source) {
    this.keys = keys;
    this.register = register;
    this.source = source;
  }

  List<ProfileColumn> read() {
    source.given().forEach(column -> checkName(column, GIVEN));
    source.given().forEach(column -> fill(column, 0));
    source.lines().forEach(this::checkValues);
    if (keys.has("columns")) {
      keys.entries("columns").values().forEach(this::read);
    }

    checkRequired();
    return columns;
  }

  private void read(Node.Entry entry) {
    String name = entry.key();
    checkName(name, "'columns'");
    if (source.given().contains(name)) {
      keys.report(entry.value(), name + " is filled by 'rows' or 'each' already");
    }

    var values = new ColumnValues(register.column(name));
    List<ColumnCase> cases =
        new CaseReader(register.id(), source.names(), values).cases(entry.value(), name, keys);
    int level =
        cases.stream()
            .flatMap(
                item ->
                    Stream.concat(item.where().names().stream(), item.filling().columns().stream()))
            .mapToInt(column -> answeredAt.getOrDefault(column, 0))
            .max()
            .orElse(0);
    var column = new ProfileColumn(name, cases, level);
    columns.add(column);
    fill(name, column.answeredAt());
  }

  private void fill(String column, int level) {
    answeredAt.put(column, level);
    source.names().fill(column, register.column(column));
  }

  /** Names in lower case are the profile's own. */
  private void checkName(String name, String where) {
    boolean own = name.equals(name.toLowerCase(Locale.ROOT));
    if (register.column(name).isEmpty() && !own) {
      List<String> known = register.columns().stream().map(RegisterColumn::name).toList();
      keys.report(
          "%s name %s, which the register %s does not have. %s"
              .formatted(where, name, register.id(), Spelling.suggest(name, known)));
    }
  }

  private void checkValues(Map<String, String> line) {
    line.forEach(
        (column, value) ->
            new ColumnValues(register.column(column))
                .objection(value)
                .ifPresent(objection -> keys.report(GIVEN + " give " + column + ": " + objection)));
  }

  private void checkRequired() {
    Set<String> filled = new LinkedHashSet<>(answeredAt.keySet());
    if (register.reference() instanceof ReferenceTime.InColumn named) {
      filled.add(named.column());
    }

    List<String> missing =
        register.columns().stream()
            .filter(column -> column.presence() == RegisterColumn.Presence.REQUIRED)
            .map(RegisterColumn::name)
            .filter(name -> !filled.contains(name))
            .toList();
    if (!missing.isEmpty()) {
      keys.report(
          "the register requires %s, which 'columns' does not fill"
              .formatted(String.join(", ", missing)));
    }
  }
}
