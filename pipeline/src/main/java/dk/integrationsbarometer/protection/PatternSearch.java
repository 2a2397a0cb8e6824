package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.protection.solver.InParallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/** Decides what is hidden: linear algebra first, then a second possible value for all of it. */
public final class PatternSearch {
  private PatternSearch() {}

  /** The outcome of one block. */
  private record Outcome(Block block, Decision decision, int programs) {}

  /**
   * Every hidden number has a second possible value that agrees with all that is published, but for
   * {@link Pattern#exposed}.
   */
  public static Pattern decide(Problem problem, SearchSettings settings) {
    List<Callable<Outcome>> work = new ArrayList<>();
    for (Block block : Blocks.of(problem)) {
      work.add(() -> decide(block, settings));
    }
    SortedMap<String, Verdict> verdicts = new TreeMap<>();
    SortedSet<String> exposed = new TreeSet<>();
    int programs = 0;
    for (Outcome outcome : InParallel.all(work, settings.threads())) {
      for (Entry entry : outcome.block().entries()) {
        Verdict verdict = outcome.decision().of(entry);
        entry.keys.forEach(key -> verdicts.put(key, verdict));
      }
      outcome.decision().exposed().forEach(entry -> exposed.addAll(entry.keys));
      programs += outcome.programs();
    }
    return new Pattern(verdicts, exposed, settings.solver().name(), programs);
  }

  /**
   * Notes a pattern under a problem of which it is the outcome as well: that of a later run, in
   * which what was decided here is settled from the beginning.
   *
   * @param later with all candidates of the problem that the pattern is of, and others of the same
   *     sums
   */
  public static void keep(Problem later, Pattern pattern, SearchSettings settings) {
    var kept = new KeptDecisions(settings);
    for (Block block : Blocks.of(later)) {
      var decision = new Decision(List.of());
      for (Entry entry : block.entries()) {
        entry.keys.stream()
            .filter(pattern.verdicts()::containsKey)
            .findFirst()
            .ifPresent(key -> decision.settle(entry, pattern.verdicts().get(key)));
      }
      boolean isWhole = block.entries().stream().noneMatch(entry -> decision.of(entry) == null);
      if (isWhole && block.entries().stream().noneMatch(entry -> isExposed(entry, pattern))) {
        kept.keep(block, decision);
      }
    }
  }

  private static boolean isExposed(Entry entry, Pattern pattern) {
    return entry.keys.stream().anyMatch(pattern.exposed()::contains);
  }

  private static Outcome decide(Block block, SearchSettings settings) {
    var kept = new KeptDecisions(settings);
    Optional<Decision> known = kept.find(block);
    if (known.isPresent()) {
      return new Outcome(block, known.get(), 0);
    }
    Outcome found = search(block, settings);
    kept.keep(block, found.decision());
    return found;
  }

  private static Outcome search(Block block, SearchSettings settings) {
    var decision = new Decision(block.entries());
    int programs = 0;
    while (true) {
      EliminationStep.run(block, decision);
      if (decision.hidden(block.entries()).isEmpty()) {
        return new Outcome(block, decision, programs);
      }
      var step = new WitnessStep(block, decision, settings);
      step.run();
      programs += step.programs();
      if (EliminationStep.derivable(block, decision).isEmpty()) {
        Reinstatement.run(block, decision, step.witnesses());
        return new Outcome(block, decision, programs);
      }
    }
  }
}
