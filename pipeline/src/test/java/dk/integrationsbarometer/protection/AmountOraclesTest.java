package dk.integrationsbarometer.protection;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.protection.audit.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums of money by sector and country, with the patterns that GaussSuppression has published. */
class AmountOraclesTest {
  private final Unknowns unknowns = new Unknowns();
  private final List<Long> truth = new ArrayList<>();
  private final Map<String, Sum> cells = new HashMap<>();

  @ParameterizedTest
  @CsvSource({"few, nAll", "dominant, n_contr"})
  void sumsOfMoneyAreProtectedWithNoMoreCellsThanTheirs(String name, String contributors) {
    OracleTable table = OracleTable.read("magnitude-" + name);
    read(table, contributors);
    List<String> primary = table.marked("primary", "sector4", "geo");
    List<String> theirs = table.marked("suppressed", "sector4", "geo");

    Pattern pattern = Checks.pattern(new Problem(unknowns, values(), candidates(table, primary)));

    assertThat(Checks.exposed(unknowns, printed(theirs))).isEmpty();
    assertThat(Checks.exposed(unknowns, printed(List.copyOf(Checks.hidden(pattern))))).isEmpty();
    assertThat(Checks.hidden(pattern)).hasSizeLessThanOrEqualTo(theirs.size());
  }

  private void read(OracleTable table, String contributors) {
    Map<String, Integer> amounts = new HashMap<>();
    for (Map<String, String> row : table.rows()) {
      if (!row.get("sector4").equals("Total") && !row.get("geo").equals("Total")) {
        int count = unknowns.addCount();
        truth.add(Long.parseLong(row.get(contributors)));
        amounts.put(row.get("sector4") + "|" + row.get("geo"), unknowns.addAmount(count));
        truth.add(new BigDecimal(row.get("value")).movePointRight(1).longValueExact());
      }
    }
    for (Map<String, String> row : table.rows()) {
      String pattern = (row.get("sector4") + "\\|" + row.get("geo")).replace("Total", ".*");
      int[] members =
          amounts.entrySet().stream()
              .filter(entry -> entry.getKey().matches(pattern))
              .mapToInt(Map.Entry::getValue)
              .toArray();
      cells.put(row.get("sector4") + "|" + row.get("geo"), Sum.of(members));
    }
  }

  private long[] values() {
    return truth.stream().mapToLong(Long::longValue).toArray();
  }

  private List<Candidate> candidates(OracleTable table, List<String> primary) {
    List<Candidate> candidates = new ArrayList<>();
    for (Map<String, String> row : table.rows()) {
      String name = row.get("sector4") + "|" + row.get("geo");
      Role role = primary.contains(name) ? Role.SECRET : Role.OFFERED;
      Sum sum = cells.get(name);
      candidates.add(new Candidate(name, sum, role, 0, sum.of(values())));
    }
    return candidates;
  }

  private List<Statement> printed(List<String> hidden) {
    return cells.entrySet().stream()
        .map(
            cell ->
                hidden.contains(cell.getKey())
                    ? Statement.hidden(cell.getKey(), cell.getValue())
                    : Statement.published(
                        cell.getKey(), cell.getValue(), cell.getValue().of(values())))
        .toList();
  }
}
