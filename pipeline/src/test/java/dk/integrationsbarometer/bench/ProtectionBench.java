package dk.integrationsbarometer.bench;

import dk.integrationsbarometer.protection.Pattern;
import dk.integrationsbarometer.protection.PatternSearch;
import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.Verdict;
import dk.integrationsbarometer.protection.audit.Audit;
import dk.integrationsbarometer.protection.audit.Findings;
import dk.integrationsbarometer.protection.solver.Solver;
import dk.integrationsbarometer.testkit.KeptInMemory;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Time and memory of a pattern and its audit for made-up residents; see {@code scripts/bench}. */
final class ProtectionBench {
  private static final double EVEN = 0.5;
  private static final double RARE = 0.002;

  private ProtectionBench() {}

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    List<String> words = List.of(arguments);
    Solver solver =
        words.contains("java") ? Solver.java() : Solver.best(Path.of("pipeline/target/solver"));
    var settings = new SearchSettings(solver, 1, 2, KeptInMemory.of(new ConcurrentHashMap<>()));
    var space =
        new CitySpace(
            Integer.parseInt(words.get(0)),
            Integer.parseInt(words.get(1)),
            words.contains("rare") ? RARE : EVEN,
            1);
    var problem = space.problem();
    System.out.printf(
        "%s: %d unknowns, %d numbers%n",
        solver.name(), space.unknowns().size(), problem.candidates().size());
    long start = System.nanoTime();
    Pattern pattern = PatternSearch.decide(problem, settings);
    long middle = System.nanoTime();
    for (Verdict verdict : Verdict.values()) {
      int number = Collections.frequency(pattern.verdicts().values(), verdict);
      System.out.printf("  %s %d%n", verdict, number);
    }
    printLoss(space.figures(), pattern);
    print("pattern", middle - start, pattern.programs(), pattern.exposed().size());
    Optional<long[]> known =
        words.contains("unknown") ? Optional.empty() : Optional.of(space.values());
    Findings findings = Audit.of(space.unknowns(), space.printed(pattern), known, settings);
    long end = System.nanoTime();
    print("audit", end - middle, findings.programs(), findings.exposed().size());
    Pattern again = PatternSearch.decide(problem, settings);
    print("pattern again", System.nanoTime() - end, again.programs(), again.exposed().size());
    Runtime runtime = Runtime.getRuntime();
    System.out.printf("memory: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private static void printLoss(List<CitySpace.Figure> figures, Pattern pattern) {
    List<CitySpace.Figure> hidden =
        figures.stream().filter(each -> each.keys().stream().anyMatch(pattern::isHidden)).toList();
    long primary =
        hidden.stream()
            .filter(
                each ->
                    each.keys().stream()
                        .anyMatch(key -> pattern.verdicts().get(key) == Verdict.PRIMARY))
            .count();
    System.out.printf(
        "loss: %d figures, %d primary, %d secondary (%s), %s of totals hidden%n",
        figures.size(),
        primary,
        hidden.size() - primary,
        percent(hidden.size() - primary, figures.size()),
        percent(
            hidden.stream().filter(CitySpace.Figure::isTotal).count(),
            figures.stream().filter(CitySpace.Figure::isTotal).count()));
  }

  private static String percent(long part, long whole) {
    return whole == 0 ? "none" : "%.1f %%".formatted(100.0 * part / whole);
  }

  private static void print(String step, long nanoseconds, int programs, int exposed) {
    System.out.printf(
        "%s: %.1f s, %d linear programmes, %d exposed%n",
        step, nanoseconds / 1e9, programs, exposed);
  }
}
