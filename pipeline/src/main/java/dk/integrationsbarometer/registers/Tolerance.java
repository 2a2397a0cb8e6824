package dk.integrationsbarometer.registers;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RowRule;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.registers.delivered.Paths;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;

/** How many rows of a delivery may be rejected before it is not fit for use. */
final class Tolerance {
  private Tolerance() {}

  /**
   * Reports a delivery that has no rows, or of which too many were rejected.
   *
   * @param rejects where the rejected rows lie
   */
  static void report(CheckedDelivery checked, Path rejects, Problems problems) {
    Register register = checked.delivery().register();
    String file = Paths.shown(checked.delivery().files().get(0).path());
    if (checked.rows() == 0) {
      problems.add(Message.EMPTY_FILE, Place.ofFile(file));
      return;
    }

    BigDecimal percent =
        new BigDecimal(checked.rejected())
            .movePointRight(2)
            .divide(new BigDecimal(checked.rows()), 3, RoundingMode.HALF_UP);
    if (new BigDecimal(checked.rejected())
            .movePointRight(2)
            .compareTo(register.tolerance().multiply(new BigDecimal(checked.rows())))
        > 0) {
      Map<String, String> forms = WantedForms.of(register);
      String rules =
          checked.counts().stream()
              .filter(count -> !count.rule().isEmpty())
              .map(
                  count ->
                      "'%s' %d%s%s"
                          .formatted(
                              count.rule(), count.rows(), day(count), wanted(forms, count.rule())))
              .collect(Collectors.joining(", "));
      problems.add(
          Message.TOO_MANY_REJECTED,
          Place.ofFile(file),
          checked.rejected(),
          checked.rows(),
          register.id(),
          rules,
          percent.stripTrailingZeros().toPlainString(),
          register.tolerance().toPlainString(),
          Paths.shown(rejects.toString()));
    }
  }

  /**
   * Tells of dates that lack a row which stands for many people, however few rows are tolerated.
   */
  static void note(CheckedDelivery checked, Consumer<Problem> notes) {
    if (!checked.incomplete().isEmpty()) {
      notes.accept(
          Problem.of(
              Message.INCOMPLETE_COUNTS,
              Place.ofFile(Paths.shown(checked.delivery().files().get(0).path())),
              checked.delivery().register().count().orElseThrow(),
              checked.incomplete().stream()
                  .map(LocalDate::toString)
                  .collect(Collectors.joining(", "))));
    }
  }

  /** A code can be right on another day. */
  private static String day(RuleCount count) {
    return RowRule.VALIDITY.names(count.rule())
        ? count.date().map(date -> " on " + date).orElse("")
        : "";
  }

  private static String wanted(Map<String, String> forms, String rule) {
    return forms.containsKey(rule) ? " (wanted: " + forms.get(rule) + ")" : "";
  }
}
