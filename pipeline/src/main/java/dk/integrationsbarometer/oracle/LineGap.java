package dk.integrationsbarometer.oracle;

import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.statistics.regression.CrossProducts;
import dk.integrationsbarometer.statistics.regression.Regression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The gap that a regression adjusts, written out. With everybody in one regression it is the
 * coefficient of a column that marks the group. With one side's coefficients it is how far the
 * other side's mean is from what they would give it. The last class of a variable is left out; a
 * variable that is taken as a number has a column with its own name.
 *
 * @param key of the group's figure
 * @param reference the other group
 */
record LineGap(ReferenceFigures figures, ReferenceFigures.Key key, String reference) {
  /** People who are alike. */
  private record Cell(List<String> classes, double over, double under) {}

  /** Empty when it cannot be estimated, or the gap of all is undefined. */
  OptionalDouble value() {
    if (figures.gap(key, reference).isEmpty()) {
      return OptionalDouble.empty();
    }

    List<Cell> group = cells(key.group());
    List<Cell> other = cells(reference);
    return switch (adjustment().standard()) {
      case BOTH -> marked(group, other);
      case GROUP -> away(other, reference, group);
      case REFERENCE -> {
        OptionalDouble away = away(group, key.group(), other);
        yield away.isPresent() ? OptionalDouble.of(-away.getAsDouble()) : away;
      }
    };
  }

  private Adjustment adjustment() {
    return figures.indicator().adjusted().orElseThrow();
  }

  private List<Cell> cells(String code) {
    List<String> names =
        adjustment().strata().variables().stream().map(Variable::name).sorted().toList();
    List<Cell> cells = new ArrayList<>();
    for (ReferenceFigures.Key cell : figures.keys()) {
      var own = new ReferenceFigures.Key(key.period(), key.area(), code, cell.breakdown());
      OptionalDouble value = figures.value(own);
      if (cell.equals(own) && Slices.isCutBy(cell.breakdown(), names) && value.isPresent()) {
        double under = figures.points(own).denominator().doubleValue();
        List<String> classes = List.of(cell.breakdown().split(",", -1));
        cells.add(new Cell(classes, value.getAsDouble() * under, under));
      }
    }

    return cells;
  }

  private OptionalDouble marked(List<Cell> group, List<Cell> other) {
    List<Cell> all = new ArrayList<>(group);
    all.addAll(other);
    List<String> columns = columns(all);
    double factor = (persons(key.group()) + persons(reference)) / under(all);
    CrossProducts sums = CrossProducts.ofNobody(columns.size() + 2);
    sums = add(sums, group, columns, factor, 1);
    sums = add(sums, other, columns, factor, 0);
    return first(Regression.of(sums).map(line -> line.coefficient(columns.size() + 1)));
  }

  /** The mean of some people less what the coefficients of a side would give them. */
  private OptionalDouble away(List<Cell> side, String code, List<Cell> people) {
    List<String> columns = columns(side);
    List<String> known = side.stream().flatMap(cell -> cell.classes().stream()).toList();
    if (!people.stream()
        .flatMap(cell -> cell.classes().stream())
        .allMatch(each -> known.contains(each) || isOnTheLine(each, columns))) {
      return OptionalDouble.empty();
    }

    double factor = persons(code) / under(side);
    CrossProducts sums = add(CrossProducts.ofNobody(columns.size() + 1), side, columns, factor, 0);
    return first(Regression.of(sums).map(line -> away(line, columns, people)));
  }

  private double away(Regression line, List<String> columns, List<Cell> people) {
    double away = 0;
    for (Cell cell : people) {
      double expected = line.coefficient(0);
      for (int i = 0; i < columns.size(); i++) {
        expected += at(cell, columns.get(i)) * line.coefficient(i + 1);
      }

      away += cell.over() - expected * cell.under();
    }

    return away / under(people);
  }

  /**
   * @param mark the number in the last column, where there is one more than classes
   */
  private CrossProducts add(
      CrossProducts sums, List<Cell> cells, List<String> columns, double factor, double mark) {
    CrossProducts more = sums;
    for (Cell cell : cells) {
      double[] x = new double[sums.columns()];
      x[x.length - 1] = mark;
      x[0] = 1;
      for (int i = 0; i < columns.size(); i++) {
        x[i + 1] = at(cell, columns.get(i));
      }

      more = more.plus(x, cell.under() * factor, cell.over() * factor, 0);
    }

    return more;
  }

  /** The classes that occur, without the last of each variable, and the numbers. */
  private List<String> columns(List<Cell> cells) {
    List<String> columns = new ArrayList<>();
    int variables = cells.isEmpty() ? 0 : cells.get(0).classes().size();
    for (int i = 0; i < variables; i++) {
      int variable = i;
      var classes = new TreeSet<String>();
      cells.forEach(cell -> classes.add(cell.classes().get(variable)));
      columns.addAll(columns(classes));
    }

    return columns;
  }

  private List<String> columns(SortedSet<String> classes) {
    String name = classes.first().replaceFirst("=.*", "");
    if (adjustment().middles(name).isEmpty()) {
      return List.copyOf(classes.headSet(classes.last()));
    }

    List<String> numbers = classes.stream().filter(each -> number(each).isPresent()).toList();
    List<String> columns = new ArrayList<>(numbers.size() > 1 ? List.of(name) : List.of());
    if (!numbers.isEmpty()) {
      classes.stream().filter(each -> !numbers.contains(each)).forEach(columns::add);
    }

    return columns;
  }

  /** The number that a class such as {@code alder=25-29} stands for. */
  private Optional<Double> number(String written) {
    String[] nameAndCode = written.split("=", 2);
    return adjustment()
        .middles(nameAndCode[0])
        .flatMap(middles -> Optional.ofNullable(middles.get(nameAndCode[1])));
  }

  private boolean isOnTheLine(String written, List<String> columns) {
    return number(written).isPresent() && columns.contains(written.replaceFirst("=.*", ""));
  }

  private double at(Cell cell, String column) {
    return cell.classes().stream()
        .filter(each -> each.startsWith(column + "="))
        .findFirst()
        .map(each -> number(each).orElse(0.0))
        .orElseGet(() -> cell.classes().contains(column) ? 1.0 : 0.0);
  }

  private double persons(String code) {
    return figures.persons(new ReferenceFigures.Key(key.period(), key.area(), code, ""));
  }

  private static double under(List<Cell> cells) {
    return cells.stream().mapToDouble(Cell::under).sum();
  }

  private static OptionalDouble first(Optional<Double> number) {
    return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}
