package dk.integrationsbarometer.duckdb;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.spec.Expressions;
import dk.integrationsbarometer.spec.LanguagePeople;
import dk.integrationsbarometer.testkit.BothEngines;
import dk.integrationsbarometer.testkit.Deliveries;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQL written from the definitions derives the same of the people of the language's own tests. */
class LanguageQueriesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"menneske", "elev"})
  void everyVariableHasTheValueOfTheReferenceEngine(String unit) throws SQLException {
    Definitions definitions = LanguagePeople.definitions(folder, Expressions.asVariables());
    Deliveries delivered = LanguagePeople.all(definitions);
    List<String> names =
        definitions.units().get(unit).variables().stream().map(Variable::name).toList();
    try (DuckDb duck = DuckDb.open()) {
      for (Register register : definitions.registers().values()) {
        duck.load(
            register,
            delivered.rows(register.id()).stream()
                .map(row -> Deliveries.typed(register, row))
                .toList());
      }

      SortedMap<String, List<String>> expected = BothEngines.inReference(delivered, unit, names);
      expected.replaceAll((key, values) -> values.stream().map(LanguageQueriesTest::bare).toList());
      assertThat(found(duck, definitions.units().get(unit), names)).isEqualTo(expected);
    }
  }

  private static SortedMap<String, List<String>> found(DuckDb duck, Unit unit, List<String> names)
      throws SQLException {
    List<String> expressions = SqlSteps.derived(unit, new LinkedHashSet<>(names), "", "TRUE");
    String columns = names.stream().map(SqlVariables::name).collect(joining(", "));
    String sql =
        "WITH %s SELECT reference_date, \"PNR\", %s FROM derived"
            .formatted(String.join(",\n", expressions), columns);
    SortedMap<String, List<String>> found = new TreeMap<>();
    for (String row : duck.rows(sql)) {
      List<String> cells = Arrays.asList(row.split(" \\| ", -1));
      List<String> values = new ArrayList<>();
      cells.subList(2, cells.size()).forEach(cell -> values.add(bare(cell)));
      found.put(cells.get(0) + " " + cells.get(1), values);
    }

    return found;
  }

  /** Zeros in front and behind differ between the engines; what is unknown is empty. */
  private static String bare(String text) {
    if (text.equals("null")) {
      return "";
    }

    return text.matches("-?\\d+(\\.\\d+)?")
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }
}
