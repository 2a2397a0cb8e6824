package dk.integrationsbarometer.registers.gate;

import dk.integrationsbarometer.model.registers.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The deliveries of a register in the order of their dates, each beside those before it that passed
 * or were accepted.
 *
 * <p>After an accepted delivery what is usual may be what it brought or what was before: the next
 * passes when it is like either.
 */
public final class Series {
  private final Register register;
  private final List<Followed> followed;
  private final Function<Profile, Optional<String>> accepted;
  private final List<Profile> passed = new ArrayList<>();
  private final List<Profile> sinceAccepted = new ArrayList<>();
  private final List<Profile> withoutAccepted = new ArrayList<>();
  private final List<Followed> fitted = new ArrayList<>();

  private Series(
      Register register, List<Followed> followed, Function<Profile, Optional<String>> accepted) {
    this.register = register;
    this.followed = followed;
    this.accepted = accepted;
  }

  /**
   * The comparisons of all dates.
   *
   * @param profiles in the order of their dates
   * @param followed of deliveries next to each other, as far as they are known
   * @param accepted why a delivery is accepted, if it is
   */
  public static List<Comparison> of(
      Register register,
      List<Profile> profiles,
      List<Followed> followed,
      Function<Profile, Optional<String>> accepted) {
    var series = new Series(register, followed, accepted);
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < profiles.size(); i++) {
      Optional<Profile> before = i == 0 ? Optional.empty() : Optional.of(profiles.get(i - 1));
      comparisons.add(series.next(profiles.get(i), before));
    }

    return comparisons;
  }

  private Comparison next(Profile profile, Optional<Profile> before) {
    Optional<Followed> own =
        before.flatMap(
            earlier -> followed.stream().filter(each -> each.isOf(earlier, profile)).findFirst());
    List<Profile> all = last(passed);
    List<Finding> findings = new ArrayList<>(likest(profile));
    own.ifPresent(
        each -> findings.addAll(FollowedDeviations.of(register.gate(), each, last(fitted))));
    var comparison =
        new Comparison(
            register.id(),
            profile.date(),
            profile.rows(),
            all.size(),
            findings,
            accepted.apply(profile));
    keep(comparison, profile, own);
    return comparison;
  }

  private List<Finding> likest(Profile profile) {
    List<Finding> to = Deviations.of(register, profile, last(passed));
    for (List<Profile> others : List.of(sinceAccepted, withoutAccepted)) {
      if (!others.isEmpty() && others.size() < passed.size() && isStopped(to)) {
        to = Deviations.of(register, profile, last(others));
      }
    }

    return to;
  }

  private static boolean isStopped(List<Finding> findings) {
    return findings.stream().anyMatch(finding -> finding.level() == Level.STOP);
  }

  private void keep(Comparison comparison, Profile profile, Optional<Followed> own) {
    if (comparison.stops()) {
      return;
    }

    passed.add(profile);
    if (comparison.found() == Level.STOP) {
      sinceAccepted.clear();
      sinceAccepted.add(profile);
      return;
    }

    sinceAccepted.add(profile);
    withoutAccepted.add(profile);
    own.ifPresent(fitted::add);
  }

  private <T> List<T> last(List<T> all) {
    return all.subList(Math.max(0, all.size() - register.gate().against()), all.size());
  }
}
