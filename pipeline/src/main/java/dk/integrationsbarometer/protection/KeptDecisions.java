package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.protection.kept.Fingerprint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was decided about blocks in earlier runs. */
final class KeptDecisions {
  private static final String KIND = "pattern";

  private final SearchSettings settings;

  KeptDecisions(SearchSettings settings) {
    this.settings = settings;
  }

  /** What was decided about the same block. */
  Optional<Decision> find(Block block) {
    return settings
        .kept()
        .find(fingerprint(block))
        .flatMap(letters -> decision(block.entries(), letters));
  }

  private static Optional<Decision> decision(List<Entry> entries, String letters) {
    List<Verdict> verdicts =
        letters
            .chars()
            .mapToObj(letter -> Verdict.of((char) Character.toLowerCase(letter)))
            .flatMap(Optional::stream)
            .toList();
    if (verdicts.size() != entries.size()) {
      return Optional.empty();
    }
    var decision = new Decision(List.of());
    for (int i = 0; i < entries.size(); i++) {
      decision.settle(entries.get(i), verdicts.get(i));
      if (Character.isUpperCase(letters.charAt(i))) {
        decision.expose(entries.get(i));
      }
    }
    return Optional.of(decision);
  }

  /** A letter for each number; a large one where it can be worked out whatever is hidden. */
  void keep(Block block, Decision decision) {
    settings
        .kept()
        .keep(
            fingerprint(block),
            block.entries().stream()
                .map(entry -> letter(entry, decision))
                .collect(Collectors.joining()));
  }

  private static String letter(Entry entry, Decision decision) {
    char letter = decision.of(entry).letter();
    return String.valueOf(decision.isExposed(entry) ? Character.toUpperCase(letter) : letter);
  }

  private String fingerprint(Block block) {
    var print = new Fingerprint(KIND, settings).add(block.unknowns()).add(block.truth());
    Map<Entry, Integer> places = new HashMap<>();
    for (Entry entry : block.entries()) {
      places.put(entry, places.size());
    }
    for (Entry entry : block.entries()) {
      print.add(entry.sum).add(entry.role.name()).add(entry.secret ? 1 : 0);
      print.add(entry.rank).add(entry.frequency).add(entry.leaders.size());
      entry.leaders.forEach(leader -> print.add(places.get(leader)));
    }
    return print.text();
  }
}
