package dk.integrationsbarometer.run.gate;

import dk.integrationsbarometer.cells.Disagreement;
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
import dk.integrationsbarometer.registers.gate.Finding;
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
  private final String program;

  /**
   * A gate.
   *
   * @param work the protected folder, which remembers what was accepted
   * @param acceptance what is accepted now
   * @param program changes when the program does, and with it what variables may answer
   */
  public DeliveryGate(FittedSessions sessions, String work, Acceptance acceptance, String program) {
    this.sessions = sessions;
    this.hadoop = sessions.hadoop();
    this.work = work;
    this.acceptance = acceptance;
    this.program = program;
  }

  /**
   * All deliveries of some registers beside those before them.
   *
   * @param units whose variables say which registers are looked up in which
   * @throws BarometerException when a delivery is to be accepted that is not there
   */
  public List<Comparison> compare(Collection<Unit> units, Collection<CheckedRegister> registers) {
    return compare(units, registers, Map.of());
  }

  /**
   * The same, when people are counted.
   *
   * @param found by unit, how often variables have another answer than their register
   */
  public List<Comparison> compare(
      Collection<Unit> units,
      Collection<CheckedRegister> all,
      Map<String, List<Disagreement>> found) {
    checkAcceptance(all);
    // What is remembered of a register, and of those that are looked up in it, is for when it comes
    // again.
    List<CheckedRegister> registers =
        all.stream().filter(register -> !register.deliveries().isEmpty()).toList();
    List<Callable<Remembered>> pieces = new ArrayList<>();
    registers.forEach(register -> pieces.add(() -> remembered(register)));
    List<Remembered> remembered = SideBySide.run(pieces);
    var linked = new LinkedDeliveries(sessions, units, registers);
    var answers = new OfficialAnswers(units, registers, program);
    Map<String, List<Share>> known = known(remembered);
    Map<String, List<Share>> shares = linked.shares(known);
    List<Remembered> now =
        remembered.stream()
            .map(
                each ->
                    each.with(
                        shares.getOrDefault(each.register().id(), List.of()),
                        answers.shares(each.register(), each.before().shares(), found),
                        linked))
            .toList();
    Map<String, List<Finding>> redelivered = linked.redelivered(shares, known);
    List<Comparison> comparisons =
        compared(now).stream()
            .map(
                each ->
                    each.with(
                        linked.register(each.register()),
                        redelivered.getOrDefault(each.name(), List.of())))
            .toList();
    Set<String> refused =
        comparisons.stream()
            .filter(each -> each.stops() || each.isHeldBack())
            .map(Comparison::name)
            .filter(redelivered::containsKey)
            .collect(Collectors.toSet());
    now.forEach(each -> each.write(refused, linked));
    return comparisons;
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
      if (register.deliveries().isEmpty()) {
        known.add(Acceptance.none(register.register().id()));
      }
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
    return register.id() + "=" + profile.date().map(LocalDate::toString).orElse(Comparison.NO_DATE);
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
