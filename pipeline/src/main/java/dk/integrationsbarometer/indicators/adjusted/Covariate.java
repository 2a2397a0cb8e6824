package dk.integrationsbarometer.indicators.adjusted;

import dk.integrationsbarometer.model.registers.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The columns of a regression that come of one variable, among those of everybody. */
sealed interface Covariate {
  /** The numbers of somebody in a class, one for each column. */
  List<Double> of(String code);

  int width();

  /** Whether a coefficient, or none, says what a class is worth. */
  boolean covers(String code);

  /**
   * One per class but the first, with 1 for those who are in it. Which class is left out changes no
   * gap and no variable's part.
   *
   * @param classes those that occur, in the order of their codes
   */
  record Classes(List<String> classes) implements Covariate {
    public Classes {
      classes = List.copyOf(classes);
    }

    static Classes of(Collection<String> codes) {
      return new Classes(List.copyOf(new TreeSet<>(codes)));
    }

    @Override
    public List<Double> of(String own) {
      return classes.stream().skip(1).map(code -> code.equals(own) ? 1.0 : 0.0).toList();
    }

    @Override
    public int width() {
      return Math.max(0, classes.size() - 1);
    }

    @Override
    public boolean covers(String code) {
      return classes.contains(code);
    }
  }

  /**
   * The number that a class stands for, and a column that marks those of whom it is not known. A
   * number that is the same for all has no column.
   *
   * @param middles the number of every class there is
   * @param occurring the numbers that occur
   * @param unknown whether there are people of whom it is not known
   */
  record Line(Map<String, Double> middles, List<Double> occurring, boolean unknown)
      implements Covariate {
    public Line {
      middles = Map.copyOf(middles);
      occurring = List.copyOf(occurring);
    }

    static Line of(Map<String, Double> middles, Collection<String> codes) {
      return new Line(
          middles,
          codes.stream().filter(middles::containsKey).map(middles::get).distinct().toList(),
          codes.contains(Code.UNKNOWN.code()));
    }

    private boolean varies() {
      return occurring.size() > 1;
    }

    private boolean isMarked() {
      return unknown && !occurring.isEmpty();
    }

    @Override
    public List<Double> of(String code) {
      List<Double> columns = new ArrayList<>();
      if (varies()) {
        columns.add(middles.getOrDefault(code, 0.0));
      }

      if (isMarked()) {
        columns.add(middles.containsKey(code) ? 0.0 : 1.0);
      }

      return columns;
    }

    @Override
    public int width() {
      return (varies() ? 1 : 0) + (isMarked() ? 1 : 0);
    }

    @Override
    public boolean covers(String code) {
      return middles.containsKey(code)
          ? varies() || occurring.contains(middles.get(code))
          : unknown;
    }
  }
}
