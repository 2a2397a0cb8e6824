package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.ReferenceTime;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.RegisterColumn;
import dk.integrationsbarometer.problems.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the columns of a profile and holds them up against the register's definition. */
final class ColumnsReader {
  private static final String GIVEN = "'rows' and 'each'";

  private final ProfileFields fields;
  private final Register register;
  private final SourceReader.Source source;
  private final Map<String, Integer> answeredAt = new HashMap<>();
  private final List<ProfileColumn> columns = new ArrayList<>();

  ColumnsReader(ProfileFields fields, Register register, SourceReader.Source source) {
    this.fields = fields;
    this.register = register;
    this.source = source;
  }

  List<ProfileColumn> read() {
    source.given().forEach(column -> answeredAt.put(column, 0));
    source.given().forEach(column -> checkName(column, fields, GIVEN));
    source.lines().forEach(this::checkValues);
    if (fields.has("columns")) {
      ProfileFields written = fields.fields("columns");
      written.entries().forEach(entry -> read(entry, written));
    }

    checkRequired();
    return columns;
  }

  private void read(Node.Entry entry, ProfileFields written) {
    String name = entry.key();
    checkName(name, written, "'columns'");
    if (source.given().contains(name)) {
      written.report(entry.value(), name + " is filled by 'rows' or 'each' already");
    }

    var reader =
        new CaseReader(
            written,
            source.kind(),
            Set.copyOf(answeredAt.keySet()),
            register.id(),
            new ColumnValues(register.column(name)));
    List<Case> cases = reader.cases(entry.value(), name);
    int level =
        cases.stream()
            .flatMap(
                item ->
                    Stream.concat(
                        item.where().columns().stream(), item.filling().columns().stream()))
            .mapToInt(column -> answeredAt.getOrDefault(column, 0))
            .max()
            .orElse(0);
    var column = new ProfileColumn(name, cases, level);
    columns.add(column);
    answeredAt.put(name, column.answeredAt());
  }

  /** Names in lower case are the profile's own. */
  private void checkName(String name, ProfileFields written, String where) {
    boolean own = name.equals(name.toLowerCase(Locale.ROOT));
    if (register.column(name).isEmpty() && !own) {
      written.report(
          where
              + " name "
              + name
              + ", which the register "
              + register.id()
              + " does not have. "
              + Spelling.suggest(
                  name, register.columns().stream().map(RegisterColumn::name).toList()));
    }
  }

  private void checkValues(Map<String, String> line) {
    line.forEach(
        (column, value) ->
            new ColumnValues(register.column(column))
                .objection(value)
                .ifPresent(
                    objection -> fields.report(GIVEN + " give " + column + ": " + objection)));
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
      fields.report(
          "the register requires "
              + String.join(", ", missing)
              + ", which 'columns' does not fill");
    }
  }
}
