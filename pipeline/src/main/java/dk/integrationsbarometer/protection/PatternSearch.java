package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.protection.solver.InParallel;
import java.util.ArrayList;
import java.util.List;
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

  private static Outcome decide(Block block, SearchSettings settings) {
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
