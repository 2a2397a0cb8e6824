package dk.integrationsbarometer.registers.gate;

import dk.integrationsbarometer.model.registers.Gate;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.registers.gate.Finding.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** In what a delivery differs from those before it, by its rows as a whole. */
final class Deviations {
  private static final double POINTS = 100;

  /** Of so few rows two deliveries can be the same by right. */
  private static final int FEW_ROWS = 100;

  /** How far many small deviations add up by chance, in standard errors of each. */
  private static final double ERRORS_OF_MANY = 1.5;

  private final Register register;
  private final Gate limits;
  private final Profile profile;
  private final double count;
  private final Earlier earlier;
  private final List<Finding> found = new ArrayList<>();

  private Deviations(Register register, Profile profile, List<Profile> before) {
    this.register = register;
    this.limits = register.gate();
    this.profile = profile;
    this.count = (double) profile.rows();
    this.earlier = new Earlier(before);
  }

  /** Nothing where there is nothing to compare with. */
  static List<Finding> of(Register register, Profile profile, List<Profile> before) {
    if (before.isEmpty()) {
      return List.of();
    }

    var deviations = new Deviations(register, profile, before);
    deviations.rows();
    deviations.same();
    SortedSet<String> columns = new TreeSet<>(deviations.earlier.columns());
    columns.addAll(profile.values().keySet());
    columns.forEach(deviations::empty);
    columns.forEach(deviations::codes);
    return deviations.found;
  }

  private void rows() {
    double expected = earlier.rows();
    double change = POINTS * (profile.rows() / expected - 1);
    add(
        Level.of(Math.abs(change), limits.rows().doubleValue(), Chance.ofNumber(expected)),
        Measure.ROWS,
        "",
        String.format(Locale.ROOT, "%.1f %% of the usual number of rows", POINTS + change));
  }

  private void same() {
    earlier.profiles().stream()
        .filter(profile::isSameAs)
        .findFirst()
        .ifPresent(
            twin ->
                add(
                    profile.rows() < FEW_ROWS || register.kind() == Register.Kind.AGGREGATED
                        ? Level.NOTE
                        : Level.STOP,
                    Measure.SAME,
                    "",
                    "the same rows as those of %s".formatted(twin.date().orElseThrow())));
  }

  private void empty(String column) {
    double seen = profile.empty(column);
    double expected = earlier.empty(column);
    add(
        Level.of(
            POINTS * Math.abs(seen - expected),
            limits.empty().doubleValue(),
            Chance.ofShares(seen, count, expected, earlier.rows())),
        Measure.EMPTY,
        column,
        "%s empty in %s of the rows (usually %s)"
            .formatted(column, percent(seen), percent(expected)));
  }

  /** A column that was or is without values is told as such. */
  private void codes(String column) {
    SortedSet<String> codes = earlier.codes(column);
    codes.addAll(
        profile.values().containsKey(column) ? profile.values().get(column).keySet() : List.of());
    codes.remove("");
    double moved = 0;
    double chance = 0;
    String most = "";
    double farthest = 0;
    for (String code : codes) {
      double seen = profile.share(column, code);
      double expected = earlier.share(column, code);
      moved += POINTS * Math.abs(seen - expected) / 2;
      chance += ERRORS_OF_MANY * Chance.error(seen, count, expected, earlier.rows()) / 2;
      if (Math.abs(seen - expected) > farthest) {
        farthest = Math.abs(seen - expected);
        most = code;
      }

      appeared(column, code, seen, expected);
    }

    add(
        Level.of(moved, limits.codes().doubleValue(), chance),
        Measure.CODES,
        column,
        "%s has another code in %.1f %% of the rows, most of all '%s' in %s (usually %s)"
            .formatted(
                column,
                moved,
                most,
                percent(profile.share(column, most)),
                percent(earlier.share(column, most))));
  }

  /** A code that no delivery before had, or that all had and has gone. */
  private void appeared(String column, String code, double seen, double expected) {
    boolean isNew = earlier.most(column, code) == 0;
    if (isNew == (seen == 0)) {
      return; // there before and now, or in none of both
    }

    add(
        Level.of(
            POINTS * Math.abs(seen - expected),
            limits.appeared().doubleValue(),
            Chance.ofShares(seen, count, expected, earlier.rows())),
        Measure.APPEARED,
        column,
        isNew
            ? "%s has '%s' in %s of the rows (never before)".formatted(column, code, percent(seen))
            : "%s has '%s' in no row (usually in %s)".formatted(column, code, percent(expected)));
  }

  private void add(Level level, Measure measure, String column, String words) {
    if (level != Level.PASSES) {
      found.add(new Finding(level, measure, column, words));
    }
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", POINTS * share);
  }
}
