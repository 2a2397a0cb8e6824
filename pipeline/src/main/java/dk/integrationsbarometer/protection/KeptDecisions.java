package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.protection.kept.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was decided about blocks in earlier runs. A block in which something can be worked out
 * whatever is hidden is decided anew each time.
 */
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
            .mapToObj(letter -> Verdict.of((char) letter))
            .flatMap(Optional::stream)
            .toList();
    if (verdicts.size() != entries.size()) {
      return Optional.empty();
    }
    var decision = new Decision(List.of());
    for (int i = 0; i < entries.size(); i++) {
      decision.settle(entries.get(i), verdicts.get(i));
    }
    return Optional.of(decision);
  }

  void keep(Block block, Decision decision) {
    if (decision.exposed().isEmpty()) {
      settings
          .kept()
          .keep(
              fingerprint(block),
              block.entries().stream()
                  .map(entry -> String.valueOf(decision.of(entry).letter()))
                  .collect(Collectors.joining()));
    }
  }

  private String fingerprint(Block block) {
    var print = new Fingerprint(KIND, settings).add(block.unknowns()).add(block.truth());
    for (Entry entry : block.entries()) {
      print.add(entry.sum).add(entry.role.name()).add(entry.secret ? 1 : 0);
      print.add(entry.rank).add(entry.frequency).add(entry.leaders.size());
      entry.leaders.forEach(leader -> print.add(block.entries().indexOf(leader)));
    }
    return print.text();
  }
}
