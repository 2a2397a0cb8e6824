package dk.integrationsbarometer.generator.profiles;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.generator.columns.Codes;
import dk.integrationsbarometer.generator.columns.Codes.Share;
import dk.integrationsbarometer.generator.columns.Filling;
import dk.integrationsbarometer.generator.columns.Lots;
import dk.integrationsbarometer.generator.columns.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads codes by quota, numbers around a mean or in a range, and days before or after another. */
record FillingReader(ProfileKeys keys, ColumnValues values) {
  private static final double CLOSE = 1e-6;
  private static final String REST = "rest";
  private static final String LIKE_WORK = "like_work";

  Codes codes(RowNames names) {
    Optional<BigDecimal> mean = keys.scalar("mean").map(keys::share);
    List<Share> shares = shares();
    mean.ifPresent(wanted -> checkMean(shares, wanted));
    var likeness =
        new Lots.Likeness(
            keys.number("like_household", 0),
            keys.number("like_person", 0),
            keys.number("redrawn", 0),
            likeWork(names));
    return new Codes(shares, mean, likeness);
  }

  private double likeWork(RowNames names) {
    if (keys.has(LIKE_WORK) && !names.areOfPeople()) {
      keys.report("'" + LIKE_WORK + "' holds for people only");
    }

    return keys.number(LIKE_WORK, 0);
  }

  private List<Share> shares() {
    List<Share> shares = new ArrayList<>();
    double given = 0;
    for (Node.Entry entry : keys.entries("percent").values()) {
      Optional<BigDecimal> percent =
          keys.scalar(entry).filter(text -> !text.text().equals(REST)).map(keys::share);
      given += percent.orElse(BigDecimal.ZERO).doubleValue();
      shares.add(new Share(entry.key(), 0, percent));
      values.check(entry.key(), entry.value(), keys);
    }

    if (given > 100 + CLOSE) {
      keys.report("the shares make " + given + ", which is more than 100 per cent");
    }

    if (shares.isEmpty() || shares.stream().filter(Share::isRest).count() > 1) {
      keys.report("'percent' needs a code, and 'rest' for one code at most");
    }

    double left = Math.max(0, 100 - given);
    shares.replaceAll(share -> share.in(left));
    return shares;
  }

  private void checkMean(List<Share> shares, BigDecimal mean) {
    if (shares.stream().anyMatch(share -> !share.code().matches("-?\\d+(\\.\\d+)?"))) {
      keys.report("codes with a 'mean' should be numbers");
      return;
    }

    List<BigDecimal> codes =
        shares.stream()
            .filter(share -> share.percent() > 0)
            .map(share -> new BigDecimal(share.code()))
            .sorted()
            .toList();
    if (codes.isEmpty()
        || mean.compareTo(codes.get(0)) < 0
        || mean.compareTo(codes.get(codes.size() - 1)) > 0) {
      keys.report("the mean " + mean + " does not lie between the codes");
    }
  }

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

    return new Filling.DaysAfter(after, ends.get(0), ends.get(ends.size() - 1));
  }
}
