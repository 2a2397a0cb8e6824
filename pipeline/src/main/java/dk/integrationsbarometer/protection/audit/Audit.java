package dk.integrationsbarometer.protection.audit;

import dk.integrationsbarometer.protection.SearchSettings;
import dk.integrationsbarometer.protection.Sum;
import dk.integrationsbarometer.protection.Unknowns;
import dk.integrationsbarometer.protection.kept.Fingerprint;
import dk.integrationsbarometer.protection.solver.DisjointSets;
import dk.integrationsbarometer.protection.solver.InParallel;
import dk.integrationsbarometer.protection.solver.Reduction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/**
 * Whether a reader can work out a hidden number: each must have two possible values, as far apart
 * as is asked for, both shown by a table of whole numbers that agrees with all that is published.
 * What cannot be shown counts as exposed.
 */
public final class Audit {
  private static final String SAFE = "safe";

  private Audit() {}

  /** The outcome of one block. */
  record Outcome(SortedSet<String> exposed, int programs) {}

  /** Audits what is published together, earlier publications included. */
  public static Findings of(
      Unknowns unknowns, List<Statement> statements, SearchSettings settings) {
    return of(unknowns, statements, Optional.empty(), settings);
  }

  /**
   * The same, with less work.
   *
   * @param known a table that is thought to agree with all that is published, the true one say; it
   *     is verified, and only saves the search for a first one
   */
  public static Findings of(
      Unknowns unknowns,
      List<Statement> statements,
      Optional<long[]> known,
      SearchSettings settings) {
    List<Callable<Outcome>> work = new ArrayList<>();
    for (List<Statement> block : blocks(unknowns, statements)) {
      work.add(() -> audit(unknowns, block, known, settings));
    }
    SortedSet<String> exposed = new TreeSet<>();
    int programs = 0;
    for (Outcome outcome : InParallel.all(work, settings.threads())) {
      exposed.addAll(outcome.exposed());
      programs += outcome.programs();
    }
    return new Findings(exposed, settings.solver().name(), programs);
  }

  private static List<List<Statement>> blocks(Unknowns unknowns, List<Statement> statements) {
    var sets = new DisjointSets(unknowns.size() + 1);
    for (Statement statement : statements) {
      for (int i = 0; i < statement.sum().size(); i++) {
        int unknown = statement.sum().unknown(i);
        sets.join(unknown, place(unknowns, statement));
        for (int count : unknowns.wholes(unknown)) {
          sets.join(unknown, count);
        }
      }
    }
    Map<Integer, List<Statement>> blocks = new TreeMap<>();
    for (Statement statement : statements) {
      int root = sets.root(place(unknowns, statement));
      blocks.computeIfAbsent(root, place -> new ArrayList<>()).add(statement);
    }
    return blocks.values().stream()
        .filter(block -> block.stream().anyMatch(Statement::isHidden))
        .toList();
  }

  private static int place(Unknowns unknowns, Statement statement) {
    return statement.sum().size() == 0 ? unknowns.size() : statement.sum().unknown(0);
  }

  /** With unknowns of its own: a block is small beside the whole. */
  private static Outcome audit(
      Unknowns all, List<Statement> block, Optional<long[]> known, SearchSettings settings) {
    var reduction = new Reduction(all, block.stream().map(Statement::sum).toList());
    List<Sum> sums = reduction.sums();
    List<Statement> moved = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      moved.add(new Statement(block.get(i).name(), sums.get(i), block.get(i).value()));
    }
    String fingerprint = fingerprint(reduction.unknowns(), moved, settings);
    if (settings.kept().find(fingerprint).isPresent()) {
      return new Outcome(new TreeSet<>(), 0);
    }
    Outcome outcome =
        new BlockAudit(reduction.unknowns(), moved, settings).outcome(known.map(reduction::table));
    if (outcome.exposed().isEmpty()) {
      settings.kept().keep(fingerprint, SAFE);
    }
    return outcome;
  }

  /** Of all that decides the outcome: what is published, and what is hidden. */
  private static String fingerprint(
      Unknowns unknowns, List<Statement> statements, SearchSettings settings) {
    var print = new Fingerprint("audit", settings).add(unknowns).add(statements.size());
    for (Statement statement : statements) {
      print.add(statement.sum()).add(statement.isHidden() ? 0 : 1);
      statement.value().ifPresent(print::add);
    }
    return print.text();
  }
}
