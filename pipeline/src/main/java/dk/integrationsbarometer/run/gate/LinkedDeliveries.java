package dk.integrationsbarometer.run.gate;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.gate.Finding;
import dk.integrationsbarometer.registers.gate.KeysFound;
import dk.integrationsbarometer.registers.gate.Link;
import dk.integrationsbarometer.registers.gate.Profile;
import dk.integrationsbarometer.registers.gate.Redelivered;
import dk.integrationsbarometer.registers.gate.Share;
import dk.integrationsbarometer.spark.FittedSessions;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Deliveries beside those of the registers that they are linked with. */
final class LinkedDeliveries {
  /** Deliveries further apart are not of the same people. */
  private static final long DAYS = 200;

  private final FittedSessions sessions;
  private final Set<Link> links;
  private final Map<String, CheckedRegister> registers = new HashMap<>();

  /**
   * Deliveries of some registers.
   *
   * @param units whose variables say what is linked
   */
  LinkedDeliveries(
      FittedSessions sessions, Collection<Unit> units, Collection<CheckedRegister> registers) {
    this.sessions = sessions;
    this.links = Link.of(units);
    registers.forEach(each -> this.registers.put(each.register().id(), each));
  }

  /**
   * The shares of all, by register; counted are only those that are not known.
   *
   * @param known by register
   */
  Map<String, List<Share>> shares(Map<String, List<Share>> known) {
    Map<String, List<Share>> shares = new HashMap<>();
    List<KeysFound.Pair> unknown = new ArrayList<>();
    for (KeysFound.Pair pair : pairs()) {
      String register = pair.link().register();
      List<Share> ofPair = known.get(register).stream().filter(pair::hasCounted).toList();
      shares.computeIfAbsent(register, key -> new ArrayList<>()).addAll(ofPair);
      if (ofPair.isEmpty()) {
        unknown.add(pair);
      }
    }

    if (!unknown.isEmpty()) {
      count(unknown).forEach((register, counted) -> shares.get(register).addAll(counted));
    }

    shares
        .values()
        .forEach(each -> each.sort(Comparator.comparing(Share::date).thenComparing(Share::said)));
    return shares;
  }

  private Map<String, List<Share>> count(List<KeysFound.Pair> pairs) {
    Set<String> used = new TreeSet<>();
    for (KeysFound.Pair pair : pairs) {
      used.add(pair.link().register());
      used.add(pair.link().other());
    }

    long bytes = used.stream().mapToLong(each -> registers.get(each).bytes()).sum();
    sessions.first().sparkContext().setJobDescription("registers: keys found in each other");
    return KeysFound.of(
        sessions.forBytes(bytes),
        pairs,
        CheckedColumns.REFERENCE_DATE,
        (spark, register) -> registers.get(register).rows(spark, delivery -> true));
  }

  /** Those known of a register that are of registers that are not looked at now. */
  List<Share> others(String register, List<Share> known) {
    return known.stream()
        .filter(
            share ->
                links.stream()
                    .filter(link -> !registers.containsKey(link.other()))
                    .anyMatch(link -> link.register().equals(register) && link.isOf(share)))
        .toList();
  }

  /**
   * What was found in deliveries that came in the place of others, by the name of the delivery.
   *
   * @param now by register
   * @param before by register, as far as they are known
   */
  Map<String, List<Finding>> redelivered(
      Map<String, List<Share>> now, Map<String, List<Share>> before) {
    Map<String, List<Finding>> found = new HashMap<>();
    for (Link link : links) {
      if (registers.containsKey(link.register()) && registers.containsKey(link.other())) {
        Redelivered.of(
                link,
                registers.get(link.register()).register().gate(),
                registers.get(link.other()).register().gate(),
                now.getOrDefault(link.register(), List.of()),
                before.getOrDefault(link.register(), List.of()))
            .forEach(
                (delivery, finding) ->
                    found.computeIfAbsent(delivery, key -> new ArrayList<>()).add(finding));
      }
    }

    return found;
  }

  /** The definition of one of the registers. */
  Register register(String id) {
    return registers.get(id).register();
  }

  /** Whether a share of a register is about one of some deliveries. */
  boolean isAbout(Set<String> deliveries, String register, Share share) {
    return links.stream()
        .filter(link -> link.register().equals(register) && link.isOf(share))
        .anyMatch(
            link ->
                deliveries.contains(register + "=" + share.date())
                    || deliveries.contains(link.besides(share)));
  }

  private static boolean hasNoDate(Profile profile) {
    return profile.date().isEmpty();
  }

  private List<KeysFound.Pair> pairs() {
    List<KeysFound.Pair> pairs = new ArrayList<>();
    for (Link link : links) {
      if (registers.containsKey(link.register()) && registers.containsKey(link.other())) {
        List<Profile> others = DeliveryGate.profiles(registers.get(link.other()));
        for (Profile own : DeliveryGate.profiles(registers.get(link.register()))) {
          own.date().flatMap(date -> pair(link, own, date, others)).ifPresent(pairs::add);
        }
      }
    }

    return pairs;
  }

  private Optional<KeysFound.Pair> pair(
      Link link, Profile own, LocalDate date, List<Profile> others) {
    if (others.stream().allMatch(LinkedDeliveries::hasNoDate)) {
      return Optional.of(new KeysFound.Pair(link, own, Optional.empty(), others))
          .filter(pair -> !others.isEmpty());
    }

    return others.stream()
        .filter(each -> each.date().isPresent() && apart(each, date) <= DAYS)
        .min(Comparator.comparingLong(each -> apart(each, date)))
        .map(each -> new KeysFound.Pair(link, own, each.date(), List.of(each)));
  }

  private static long apart(Profile profile, LocalDate date) {
    return Math.abs(ChronoUnit.DAYS.between(profile.date().orElseThrow(), date));
  }
}
