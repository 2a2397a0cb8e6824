package dk.integrationsbarometer.run.gate;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Spelling;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.registers.CheckedDelivery;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.gate.Comparison;
import dk.integrationsbarometer.registers.gate.Followed;
import dk.integrationsbarometer.registers.gate.KeysInCommon;
import dk.integrationsbarometer.registers.gate.Level;
import dk.integrationsbarometer.registers.gate.Profile;
import dk.integrationsbarometer.registers.gate.Series;
import dk.integrationsbarometer.registers.gate.Share;
import dk.integrationsbarometer.spark.FittedSessions;
import dk.integrationsbarometer.spark.SideBySide;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;

/** Compares the deliveries of checked registers with those before them. */
public final class DeliveryGate {
  /** With fewer there is one that follows another and none to compare that with. */
  private static final int FOLLOWING = 3;

  private final FittedSessions sessions;
  private final Configuration hadoop;
  private final String work;
  private final Acceptance acceptance;

  /**
   * A gate.
   *
   * @param work the protected folder, which remembers what was accepted
   * @param acceptance what is accepted now
   */
  public DeliveryGate(FittedSessions sessions, String work, Acceptance acceptance) {
    this.sessions = sessions;
    this.hadoop = sessions.hadoop();
    this.work = work;
    this.acceptance = acceptance;
  }

  /**
   * All deliveries of some registers beside those before them.
   *
   * @param units whose variables say which registers are looked up in which
   * @throws BarometerException when a delivery is to be accepted that is not there
   */
  public List<Comparison> compare(Collection<Unit> units, Collection<CheckedRegister> registers) {
    checkAcceptance(registers);
    List<Callable<Remembered>> pieces = new ArrayList<>();
    registers.forEach(register -> pieces.add(() -> remembered(register)));
    List<Remembered> all = SideBySide.run(pieces);
    var linked = new LinkedDeliveries(sessions, units, registers);
    Map<String, List<Share>> shares = linked.shares(known(all));
    List<Remembered> now = all.stream().map(each -> each.with(shares, linked)).toList();
    now.forEach(Remembered::write);
    return compared(now);
  }

  /**
   * A delivery is not held against one that is itself unlike those before it, also where that was
   * accepted: others would be blamed for it.
   */
  private static List<Comparison> compared(List<Remembered> all) {
    Set<String> unlike =
        all.stream()
            .flatMap(each -> each.compared(share -> share.beside().isEmpty()).stream())
            .filter(each -> each.found() != Level.PASSES)
            .map(Comparison::name)
            .collect(Collectors.toSet());
    return all.stream()
        .flatMap(each -> each.compared(share -> !unlike.contains(share.beside())).stream())
        .toList();
  }

  private static Map<String, List<Share>> known(List<Remembered> all) {
    Map<String, List<Share>> known = new HashMap<>();
    all.forEach(each -> known.put(each.register().id(), each.before().shares()));
    return known;
  }

  private void checkAcceptance(Collection<CheckedRegister> registers) {
    Set<String> known = new TreeSet<>();
    for (CheckedRegister register : registers) {
      profiles(register).forEach(profile -> known.add(name(register.register(), profile)));
    }

    for (String wanted : acceptance.deliveries()) {
      if (!known.contains(wanted)) {
        throw BarometerException.of(
            Message.NOTHING_TO_ACCEPT,
            Place.ofFile("--accept"),
            wanted,
            Spelling.suggest(wanted, known));
      }
    }
  }

  private static String name(Register register, Profile profile) {
    return register.id() + "=" + profile.date().map(LocalDate::toString).orElse("all");
  }

  static List<Profile> profiles(CheckedRegister register) {
    return register.deliveries().stream()
        .map(CheckedDelivery::profiles)
        .flatMap(List::stream)
        .filter(profile -> profile.rows() > 0)
        .sorted(Comparator.comparing(profile -> profile.date().orElse(LocalDate.MIN)))
        .toList();
  }

  private Remembered remembered(CheckedRegister checked) {
    Register register = checked.register();
    List<Profile> profiles = profiles(checked);
    GateHistory history = GateHistory.in(work, register.id(), hadoop);
    GateHistory.Known before = history.read();
    var now =
        new GateHistory.Known(
            accepted(register, profiles, before), followed(checked, profiles, before), List.of());
    return new Remembered(register, profiles, history, before, now, List.of());
  }

  /** What is known of a register's deliveries, and was known before. */
  private record Remembered(
      Register register,
      List<Profile> profiles,
      GateHistory history,
      GateHistory.Known before,
      GateHistory.Known now,
      List<Share> shares) {
    Remembered with(Map<String, List<Share>> counted, LinkedDeliveries linked) {
      List<Share> own = counted.getOrDefault(register.id(), List.of());
      List<Share> kept = new ArrayList<>(own);
      kept.addAll(linked.others(register.id(), before.shares()));
      var all = new GateHistory.Known(now.accepted(), now.followed(), kept);
      return new Remembered(register, profiles, history, before, all, own);
    }

    void write() {
      if (!now.equals(before)) {
        history.write(now);
      }
    }

    List<Comparison> compared(Predicate<Share> wanted) {
      return Series.of(
          register,
          profiles,
          now.followed(),
          shares.stream().filter(wanted).toList(),
          profile ->
              now.accepted().stream()
                  .filter(each -> each.isOf(profile))
                  .map(GateHistory.Accepted::because)
                  .findFirst());
    }
  }

  private List<GateHistory.Accepted> accepted(
      Register register, List<Profile> profiles, GateHistory.Known before) {
    List<GateHistory.Accepted> accepted = new ArrayList<>(before.accepted());
    for (Profile profile : profiles) {
      if (acceptance.deliveries().contains(name(register, profile))) {
        accepted.removeIf(each -> each.date().equals(profile.date()));
        accepted.add(GateHistory.Accepted.of(profile, acceptance.because()));
      }
    }

    return accepted;
  }

  /** Of all deliveries next to each other; counted are only those of which nothing is known. */
  private List<Followed> followed(
      CheckedRegister checked, List<Profile> profiles, GateHistory.Known before) {
    Register register = checked.register();
    if (profiles.size() < FOLLOWING || !KeysInCommon.canFollow(register)) {
      return List.of();
    }

    List<Followed> followed = new ArrayList<>();
    List<KeysInCommon.Pair> unknown = new ArrayList<>();
    for (int i = 1; i < profiles.size(); i++) {
      Profile earlier = profiles.get(i - 1);
      Profile later = profiles.get(i);
      if (!Series.isNextTo(earlier, later)) {
        continue;
      }

      Optional<Followed> known =
          before.followed().stream().filter(each -> each.isOf(earlier, later)).findFirst();
      known.ifPresentOrElse(
          followed::add, () -> unknown.add(new KeysInCommon.Pair(earlier, later)));
    }

    if (!unknown.isEmpty()) {
      followed.addAll(count(checked, unknown));
      followed.sort(Comparator.comparing(Followed::to));
    }

    return followed;
  }

  private List<Followed> count(CheckedRegister checked, List<KeysInCommon.Pair> pairs) {
    Set<Optional<LocalDate>> dates = new HashSet<>();
    for (KeysInCommon.Pair pair : pairs) {
      dates.add(pair.earlier().date());
      dates.add(pair.later().date());
    }

    var keys = new KeysInCommon(checked.register(), CheckedColumns.REFERENCE_DATE);
    sessions.first().sparkContext().setJobDescription(keys.words());
    return keys.of(
        checked.rows(
            sessions.forBytes(checked.bytes()),
            delivery -> delivery.profiles().stream().anyMatch(each -> dates.contains(each.date()))),
        pairs);
  }
}
