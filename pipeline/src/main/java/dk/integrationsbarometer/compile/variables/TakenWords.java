package dk.integrationsbarometer.compile.variables;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What to say when a look-up does not take just one thing of its rows. */
final class TakenWords {
  /** What other programs call it, and what is written here. */
  private static final Map<String, String> INSTEAD = new LinkedHashMap<>();

  static {
    INSTEAD.put("median", "the median of one person's rows is not taken; 'average' is");
    INSTEAD.put("mean", "the mean is 'average', with 'decimals'");
    INSTEAD.put("avg", "the mean is 'average', with 'decimals'");
    INSTEAD.put("total", "a total is 'sum'");
    INSTEAD.put("first", "the first row's value is 'of_least', with 'by: row_date'");
    INSTEAD.put("earliest", "the first row's value is 'of_least', with 'by: row_date'");
    INSTEAD.put("last", "the last row's value is 'latest'");
    INSTEAD.put("any", "whether there are rows is 'exists: true'");
    INSTEAD.put("number", "how many rows there are is 'count: true'");
  }

  private TakenWords() {}

  /**
   * Reports that none or several ways were written, and gives none.
   *
   * @param ways all that there are
   * @param written those that were written
   */
  static Optional<String> report(
      Fields fields, Collection<String> ways, List<String> written, Problems problems) {
    Optional<String> other = INSTEAD.keySet().stream().filter(fields::has).findFirst();
    if (written.size() > 1) {
      problems.add(
          Message.TAKES_TWO,
          fields.find(written.get(1)).orElseThrow().place(),
          String.join(" and ", written));
    } else if (other.isPresent()) {
      fields.report(other.get(), Message.TAKES_OTHERWISE, other.get(), INSTEAD.get(other.get()));
    } else {
      problems.add(
          Message.MISSING_KEY,
          fields.place(),
          "A variable with 'from'",
          String.join(", ", ways).replace(", days", " or days"));
    }

    return Optional.empty();
  }
}
