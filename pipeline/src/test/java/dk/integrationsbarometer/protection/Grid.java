package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.protection.audit.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Cells of tables over the same atoms: an atom is a list of labels, one per dimension. */
final class Grid {
  /** A printed cell: what it is called and counts. */
  record Cell(String name, Sum sum, long value) {}

  final Unknowns unknowns = new Unknowns();
  final List<Long> truth = new ArrayList<>();
  final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Map<List<String>, Integer> atoms = new LinkedHashMap<>();
  private final Map<String, Set<String>> groups;

  /**
   * @param groups labels that stand for several others; {@code Total} stands for all
   */
  Grid(Map<String, Set<String>> groups) {
    this.groups = groups;
  }

  void atom(List<String> labels, long value) {
    atoms.put(labels, unknowns.addCount());
    truth.add(value);
  }

  boolean isAtom(List<String> labels) {
    return labels.stream().noneMatch(label -> label.equals("Total") || groups.containsKey(label));
  }

  /** The sum of the atoms whose labels are those, or belong to them. */
  Sum sum(List<String> labels) {
    List<Integer> members = new ArrayList<>();
    atoms.forEach(
        (atom, unknown) -> {
          boolean inside = true;
          for (int i = 0; i < labels.size(); i++) {
            inside &= covers(labels.get(i), atom.get(i));
          }
          if (inside) {
            members.add(unknown);
          }
        });
    return Sum.of(members.stream().mapToInt(Integer::intValue).toArray());
  }

  private boolean covers(String label, String part) {
    return label.equals("Total")
        || label.equals(part)
        || groups.getOrDefault(label, Set.of()).contains(part);
  }

  void cell(List<String> labels) {
    Sum sum = sum(labels);
    String name = String.join("|", labels);
    cells.put(name, new Cell(name, sum, sum.of(values())));
  }

  long[] values() {
    return truth.stream().mapToLong(Long::longValue).toArray();
  }

  /** All cells are offered alike, but for those that are secret. */
  Problem problem(Predicate<Cell> secret) {
    List<Candidate> candidates =
        cells.values().stream()
            .map(
                cell ->
                    new Candidate(
                        cell.name(),
                        cell.sum(),
                        secret.test(cell) ? Role.SECRET : Role.OFFERED,
                        0,
                        cell.value()))
            .toList();
    return new Problem(unknowns, values(), candidates);
  }

  /** What a reader sees when some cells are hidden. */
  List<Statement> printed(Predicate<String> hidden) {
    return cells.values().stream()
        .map(
            cell ->
                hidden.test(cell.name())
                    ? Statement.hidden(cell.name(), cell.sum())
                    : Statement.published(cell.name(), cell.sum(), cell.value()))
        .toList();
  }
}
