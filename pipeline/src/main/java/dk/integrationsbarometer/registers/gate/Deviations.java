package dk.integrationsbarometer.registers.gate;

import dk.integrationsbarometer.model.registers.Gate;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.registers.gate.Finding.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** In what a delivery differs from those before it, by its rows as a whole. */
final class Deviations {
  private static final double POINTS = 100;

  /** Of so few rows two deliveries can be the same by right. */
  private static final int FEW_ROWS = 100;

  /** Half of what moves away from some codes goes to others, and not all go the same way. */
  private static final double CHANCE_OF_MANY = 4;

  private final Register register;
  private final Gate limits;
  private final OnNewestMap map;
  private final Profile profile;
  private final double count;
  private final Earlier earlier;
  private final List<Finding> found = new ArrayList<>();

  private Deviations(Register register, Profile profile, List<Profile> before) {
    this.register = register;
    this.limits = register.gate();
    List<Profile> all = new ArrayList<>(before);
    all.add(profile);
    this.map = OnNewestMap.of(register, all);
    this.profile = map.show(profile);
    this.count = (double) profile.rows();
    this.earlier = new Earlier(before.stream().map(map::show).toList());
  }

  /** Nothing where there is nothing to compare with. */
  static List<Finding> of(Register register, Profile profile, List<Profile> before) {
    if (before.size() < Comparison.LEAST) {
      return List.of();
    }

    var deviations = new Deviations(register, profile, before);
    deviations.rows();
    deviations.same();
    SortedSet<String> columns = new TreeSet<>(deviations.earlier.columns());
    columns.addAll(deviations.profile.values().keySet());
    columns.forEach(deviations::empty);
    columns.forEach(deviations::codes);
    return deviations.found;
  }

  private void rows() {
    // By what the limit is about, the share of the other's rows: of 2,834 and 9,972 rows the latter
    // are nearer to 5,976.
    Profile nearest = earlier.nearest(each -> Math.abs(change(each)));
    double expected = (double) nearest.rows();
    double change = change(nearest);
    add(
        Level.of(Math.abs(change), limits.rows().doubleValue(), Chance.ofNumber(expected)),
        Measure.ROWS,
        "",
        String.format(Locale.ROOT, "%.1f %% of the rows of the nearest of them", POINTS + change));
  }

  /** By how many per cent of its rows the delivery differs from another. */
  private double change(Profile other) {
    return other.rows() == profile.rows() ? 0 : POINTS * (count / other.rows() - 1);
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
                        : Level.HOLD_BACK,
                    Measure.SAME,
                    "",
                    "the same rows as those of %s".formatted(twin.date().orElseThrow())));
  }

  private void empty(String column) {
    double seen = profile.empty(column);
    Profile nearest = earlier.nearest(each -> Math.abs(each.empty(column) - seen));
    double expected = nearest.empty(column);
    add(
        Level.of(
            POINTS * Math.abs(seen - expected),
            limits.empty().doubleValue(),
            chance(seen, nearest, expected)),
        Measure.EMPTY,
        column,
        "%s is empty in %s of the rows (%s before)"
            .formatted(column, percent(seen), percent(expected)));
  }

  private double chance(double seen, Profile other, double expected) {
    return Chance.ofShares(seen, count, expected, (double) other.rows());
  }

  private void codes(String column) {
    SortedSet<String> codes = earlier.codes(column);
    codes.addAll(profile.codes(column));
    codes.remove("");
    if (codes.isEmpty()) {
      return;
    }

    Profile nearest = earlier.nearest(each -> moved(column, codes, each));
    double chance =
        codes.stream()
            .mapToDouble(
                code -> chance(profile.share(column, code), nearest, nearest.share(column, code)))
            .sum();
    String most =
        Collections.max(codes, Comparator.comparingDouble(code -> distance(column, code, nearest)));
    add(
        Level.of(
            moved(column, codes, nearest), limits.codes().doubleValue(), chance / CHANCE_OF_MANY),
        Measure.CODES,
        column,
        String.format(
            Locale.ROOT,
            "%s has another code in %.1f %% of the rows, most of all '%s' in %s (%s before)",
            column,
            moved(column, codes, nearest),
            most,
            percent(profile.share(column, most)),
            percent(nearest.share(column, most))));
    codes.forEach(code -> appeared(column, code));
  }

  /** The points of the rows that would have to have another code to be like another delivery. */
  private double moved(String column, Set<String> codes, Profile other) {
    return codes.stream().mapToDouble(code -> distance(column, code, other)).sum() / 2;
  }

  private double distance(String column, String code, Profile other) {
    return POINTS * Math.abs(profile.share(column, code) - other.share(column, code));
  }

  /** A code that no delivery before had, or that all had and has gone. */
  private void appeared(String column, String code) {
    double seen = profile.share(column, code);
    Profile nearest = earlier.nearest(each -> Math.abs(each.share(column, code) - seen));
    double expected = nearest.share(column, code);
    boolean isNew =
        earlier.most(column, code) == 0
            && earlier.profiles().stream().anyMatch(each -> !map.isOutOfTime(column, code, each));
    boolean hasGone = seen == 0 && expected > 0 && !map.isOutOfTime(column, code, profile);
    if (isNew || hasGone) {
      add(
          Level.of(
              POINTS * Math.abs(seen - expected),
              limits.appeared().doubleValue(),
              chance(seen, nearest, expected)),
          Measure.APPEARED,
          column,
          isNew
              ? "%s has '%s' in %s of the rows (never before)"
                  .formatted(column, code, percent(seen))
              : "%s has '%s' in no row (in %s before)".formatted(column, code, percent(expected)));
    }
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
