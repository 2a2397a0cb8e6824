package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.definitions.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads numbers around a mean or in a range, and days before or after another. */
record DrawnReader(ProfileKeys keys, ColumnValues values) {
  Filling mean() {
    BigDecimal mean = keys.decimal("mean").orElse(BigDecimal.ZERO);
    Optional<BigDecimal> least = keys.decimal("least");
    Optional<BigDecimal> most = keys.decimal("most");
    if (least.filter(bound -> bound.compareTo(mean) > 0).isPresent()
        || most.filter(bound -> bound.compareTo(mean) < 0).isPresent()) {
      keys.report("the mean " + mean + " does not lie between 'least' and 'most'");
    }

    BigDecimal spread = keys.decimal("spread").orElse(BigDecimal.ZERO);
    return new Numbers(mean, values.decimals(), spread, least, most);
  }

  Filling between() {
    List<BigDecimal> ends = keys.values("between").stream().map(keys::decimal).toList();
    if (ends.size() != 2 || ends.get(0).compareTo(ends.get(1)) > 0) {
      keys.report("'between' should be two numbers such as [0, 100], the smaller one first");
      return Filling.constant("");
    }

    return Filling.between(ends.get(0), ends.get(1), values.decimals());
  }

  /** A day, days before or after another date, or a period. */
  Filling date(RowNames names) {
    if (keys.find("date").orElseThrow() instanceof Node.Scalar written) {
      return Filling.constant(keys.date(written).map(LocalDate::toString).orElse(""));
    }

    ProfileKeys written = keys.under("date");
    Filling dates = written.has("days") ? days(written, names) : period(written);
    written.end();
    return dates;
  }

  private static Filling period(ProfileKeys written) {
    LocalDate first = written.date("from");
    LocalDate last = written.date("to");
    if (first.isAfter(last)) {
      written.report("'from' is after 'to'");
    }

    return Filling.between(first, last);
  }

  private static Filling days(ProfileKeys written, RowNames names) {
    List<Integer> ends = written.values("days").stream().map(written::whole).toList();
    if (ends.isEmpty() || ends.size() > 2 || ends.get(0) > ends.get(ends.size() - 1)) {
      written.report(
          "'days' should be a whole number or two such as [-30, 0], the smaller one first");
      return Filling.constant("");
    }

    Optional<String> after = written.scalar("after").map(Node.Scalar::text);
    if (after.filter(column -> !names.isFilled(column)).isPresent()) {
      written.report("'after' names " + after.get() + ", which is not filled further up");
    }

    return new DaysAfter(after, ends.get(0), ends.get(ends.size() - 1));
  }
}
