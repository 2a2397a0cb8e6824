package dk.integrationsbarometer.registers.gate;

import dk.integrationsbarometer.model.registers.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The deliveries of a register in the order of their dates, each beside those before it that passed
 * or were accepted. After more than a year without one a new series begins.
 */
public final class Series {
  /** So long after the last one a delivery of a year comes at the latest. */
  private static final int MONTHS = 13;

  private final Register register;
  private final List<Followed> followed;
  private final List<Share> shares;
  private final Function<Profile, Optional<String>> accepted;
  private final List<Profile> passed = new ArrayList<>();
  private final List<Followed> fitted = new ArrayList<>();
  private final List<LocalDate> usual = new ArrayList<>();

  private Series(
      Register register,
      List<Followed> followed,
      List<Share> shares,
      Function<Profile, Optional<String>> accepted) {
    this.register = register;
    this.followed = followed;
    this.shares = shares;
    this.accepted = accepted;
  }

  /**
   * The comparisons of all dates.
   *
   * @param profiles in the order of their dates
   * @param followed of deliveries next to each other, as far as they are known
   * @param shares of deliveries beside other registers, as far as they are known
   * @param accepted why a delivery is accepted, if it is
   */
  public static List<Comparison> of(
      Register register,
      List<Profile> profiles,
      List<Followed> followed,
      List<Share> shares,
      Function<Profile, Optional<String>> accepted) {
    var series = new Series(register, followed, shares, accepted);
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      Optional<Profile> before = i == 0 ? Optional.empty() : Optional.of(profiles.get(i - 1));
      if (before.isPresent() && !isNextTo(before.orElseThrow(), profiles.get(i))) {
        before = Optional.empty();
        series.passed.clear();
        series.fitted.clear();
        series.usual.clear();
      }

      comparisons.add(series.next(profiles.get(i), before));
    }

    return comparisons;
  }

  /** Whether two deliveries belong to one series. */
  public static boolean isNextTo(Profile earlier, Profile later) {
    LocalDate end = earlier.date().orElse(LocalDate.MIN).plusMonths(MONTHS);
    return !later.date().orElse(LocalDate.MAX).isAfter(end);
  }

  private Comparison next(Profile profile, Optional<Profile> before) {
    Optional<Followed> own =
        before.flatMap(
            earlier -> followed.stream().filter(each -> each.isOf(earlier, profile)).findFirst());
    List<Profile> earlier = last(passed);
    List<Finding> findings = new ArrayList<>(Deviations.of(register, profile, earlier));
    own.ifPresent(
        each -> findings.addAll(FollowedDeviations.of(register.gate(), each, last(fitted))));
    profile
        .date()
        .ifPresent(
            date ->
                findings.addAll(ShareDeviations.of(register.gate(), shares, date, last(usual))));
    var comparison =
        new Comparison(
                register.id(),
                profile.date(),
                profile.rows(),
                earlier.size(),
                List.of(),
                accepted.apply(profile))
            .with(register, findings);
    if (!comparison.stops() && !comparison.isHeldBack()) {
      passed.add(profile);
      profile.date().ifPresent(usual::add);
      own.filter(each -> comparison.found().compareTo(Level.NOTE) <= 0).ifPresent(fitted::add);
    }

    return comparison;
  }

  private <T> List<T> last(List<T> all) {
    return all.subList(Math.max(0, all.size() - register.gate().against()), all.size());
  }
}
