package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.FigureRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which figures of an indicator a chart and its table show: all people in the periods that were
 * delivered, and of a composition, which has no total, its classes in the newest.
 */
public record ShownFigures(
    List<FigureRow> figures, CodeLabels labels, String newest, Set<String> places) {
  private static final int FEW = 4;

  /**
   * Those of one municipality.
   *
   * @param places variables whose classes are parts of the city, which have a chapter of their own
   */
  public static ShownFigures of(
      List<FigureRow> figures, CodeLabels labels, String newest, Set<String> places) {
    return new ShownFigures(figures, labels, newest, places);
  }

  public boolean hasTotal() {
    return figures.stream().anyMatch(row -> row.breakdown().equals(Slice.TOTAL));
  }

  /** Periods with at least one published number, in their order. */
  public List<String> periods() {
    return figures.stream()
        .filter(row -> row.value().isPresent() && row.breakdown().equals(Slice.TOTAL) == hasTotal())
        .map(FigureRow::period)
        .filter(period -> hasTotal() || period.equals(newest))
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether the figures are numbers of people or things, which are divided by nothing. */
  public boolean isCount() {
    return figures.stream()
        .filter(row -> row.value().isPresent())
        .allMatch(row -> row.denominator().isEmpty());
  }

  /** Those of a table: the newest has a column also where all of it is hidden. */
  public List<String> periodsOfTable() {
    return Stream.concat(periods().stream(), Stream.of(newest)).distinct().sorted().toList();
  }

  /** The classes that a table has room for beside all people. */
  public List<Slice> classesBeside() {
    return periodsOfTable().size() == 1 ? fewClasses() : List.of();
  }

  /** Groups that occur in the newest period, in the order of the codes. */
  public List<String> groups() {
    return figures.stream()
        .filter(row -> row.period().equals(newest) && row.obsStatus() != ObsStatus.MISSING)
        .map(FigureRow::group)
        .distinct()
        .sorted(labels.groupOrder())
        .toList();
  }

  /** Also those that have nothing in the newest period, in the order of the codes. */
  public List<String> allGroups() {
    return figures.stream().map(FigureRow::group).distinct().sorted(labels.groupOrder()).toList();
  }

  /** The figures of a group that a chart has a place for, the newest last. */
  public List<FigureRow> drawable(String group) {
    return figures.stream()
        .filter(row -> row.group().equals(group))
        .filter(row -> row.breakdown().equals(Slice.TOTAL) == hasTotal())
        .filter(row -> hasTotal() || row.period().equals(newest))
        .sorted(Comparator.comparing(FigureRow::period))
        .toList();
  }

  /** The classes of the first variable by which the newest figures are broken down alone. */
  public List<Slice> classes() {
    List<Slice> all = slices();
    return all.stream()
        .filter(slice -> slice.codes().keySet().equals(all.get(0).codes().keySet()))
        .toList();
  }

  /** The classes of a variable with few of them, such as sex; none when there is no such one. */
  public List<Slice> fewClasses() {
    List<Slice> all = new ArrayList<>(slices());
    while (!all.isEmpty()) {
      Set<String> variable = all.get(0).codes().keySet();
      List<Slice> classes =
          all.stream().filter(slice -> slice.codes().keySet().equals(variable)).toList();
      if (classes.size() <= FEW && classes.stream().anyMatch(this::hasNumber)) {
        return classes.stream().filter(this::hasPeople).toList();
      }

      all.removeAll(classes);
    }

    return List.of();
  }

  /**
   * The classes of one variable; none when no number of them was published in the newest period.
   */
  public List<Slice> classesOf(String variable) {
    List<Slice> classes =
        slices().stream().filter(slice -> slice.codes().keySet().equals(Set.of(variable))).toList();
    return classes.stream().anyMatch(this::hasNumber)
        ? classes.stream().filter(this::hasPeople).toList()
        : List.of();
  }

  /** Those by which the newest figures are broken down alone. */
  public List<String> variables() {
    return slices().stream().map(slice -> slice.codes().firstKey()).distinct().toList();
  }

  /** Whether a variable has so few classes that a chart has room for them. */
  public boolean isFew(String variable) {
    return classesOf(variable).size() <= FEW;
  }

  /** Whether any number that a chart shows of the newest period was published. */
  public boolean hasNewestNumber() {
    return periods().contains(newest);
  }

  /** Not those that nobody is in, whose figures are not defined. */
  private boolean hasPeople(Slice slice) {
    return figures.stream()
        .filter(row -> row.period().equals(newest) && row.breakdown().equals(slice))
        .anyMatch(row -> row.obsStatus() != ObsStatus.UNDEFINED);
  }

  private boolean hasNumber(Slice slice) {
    return figures.stream()
        .anyMatch(
            row ->
                row.period().equals(newest)
                    && row.breakdown().equals(slice)
                    && row.value().isPresent());
  }

  private List<Slice> slices() {
    Set<Slice> slices = new TreeSet<>(labels.sliceOrder());
    figures.stream()
        .filter(row -> row.period().equals(newest) && row.breakdown().codes().size() == 1)
        .map(FigureRow::breakdown)
        .filter(slice -> !hasTotal() || slice.codes().keySet().stream().noneMatch(places::contains))
        .forEach(slices::add);
    return List.copyOf(slices);
  }

  public Optional<FigureRow> figure(String group, Slice slice) {
    return figure(newest, group, slice);
  }

  public Optional<FigureRow> figure(String period, String group, Slice slice) {
    return figures.stream()
        .filter(row -> row.period().equals(period) && row.group().equals(group))
        .filter(row -> row.breakdown().equals(slice))
        .findFirst();
  }
}
