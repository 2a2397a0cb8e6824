package dk.integrationsbarometer.run.gate;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.registers.gate.Comparison;
import dk.integrationsbarometer.registers.gate.Profile;
import dk.integrationsbarometer.registers.gate.Series;
import dk.integrationsbarometer.registers.gate.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known of a register's deliveries, and was known before.
 *
 * @param shares of those that are delivered now, beside other registers that are looked at
 */
record Remembered(
    Register register,
    List<Profile> profiles,
    GateHistory history,
    GateHistory.Known before,
    GateHistory.Known now,
    List<Share> shares) {
  /**
   * With what is known of deliveries beside others.
   *
   * @param own of deliveries beside those of other registers
   * @param answers of variables beside the register's own columns
   */
  Remembered with(List<Share> own, List<Share> answers, LinkedDeliveries linked) {
    List<Share> looked = new ArrayList<>(own);
    looked.addAll(answers);
    List<Share> kept = new ArrayList<>(own);
    kept.addAll(linked.others(register.id(), before.shares()));
    kept.addAll(answers);
    return new Remembered(register, profiles, history, before, known(kept), looked);
  }

  /**
   * Keeps it for later runs.
   *
   * @param refused deliveries of which the next one must be held against the same one as this
   */
  void write(Set<String> refused, LinkedDeliveries linked) {
    Predicate<Share> isRefused = share -> linked.isAbout(refused, register.id(), share);
    List<Share> kept = new ArrayList<>(now.shares());
    kept.removeIf(isRefused);
    before.shares().stream().filter(isRefused).forEach(kept::add);
    GateHistory.Known all = refused.isEmpty() ? now : known(kept);
    if (!all.equals(before)) {
      history.write(all);
    }
  }

  private GateHistory.Known known(List<Share> kept) {
    return new GateHistory.Known(now.accepted(), now.followed(), kept);
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
