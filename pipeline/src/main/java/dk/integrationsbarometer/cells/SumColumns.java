package dk.integrationsbarometer.cells;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.cells.columns.Bits;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.population.PopulationStage;
import dk.integrationsbarometer.spark.ExpressionColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The sums of all indicators of a unit. What is summed is worked out once for each row, and what
 * two indicators have in common is summed once.
 */
final class SumColumns {
  private static final String MARK = "mark$";

  private final Column rowCount;
  private final Map<Summand, Mark> marks = new LinkedHashMap<>();
  private final SquareColumns squares;
  private final List<SumPositions> positions = new ArrayList<>();
  private final int ofMarks;
  private final int ofIndicators;

  /** A truth is counted, a number is added; two equal ones are one. */
  private enum Kind {
    TRUTH,
    NUMBER,
    /** A truth that keeps a place of its own. */
    COMPARED
  }

  private record Summand(Kind kind, Column column, int copy) {}

  private record Mark(int position, Summand summand) {}

  /**
   * The sums of a plan.
   *
   * @param rowCount how many units a row stands for
   * @param recordKey the key of whom a row is about
   */
  SumColumns(CellPlan plan, ExpressionColumns expressions, Column rowCount, Column recordKey) {
    this.rowCount = rowCount;
    for (Indicator indicator : plan.indicators()) {
      MeasureColumns.Parts parts = MeasureColumns.of(indicator, expressions);
      positions.add(positions(parts, ofRecordKeys(indicator, parts, recordKey)));
    }

    ofMarks = marks.size();
    squares = new SquareColumns(ofMarks, plan.unit().register().count().map(count -> rowCount));
    for (int i = 0; i < positions.size(); i++) {
      if (plan.indicators().get(i).needsSquares()) {
        positions.set(i, positions.get(i).with(squares.add(positions.get(i))));
      }
    }

    ofIndicators = ofMarks + squares.size();
    for (Variable variable : plan.compared()) {
      addAlways(PopulationStage.isCompared(variable));
      addAlways(PopulationStage.disagrees(variable));
    }
  }

  private Optional<SumPositions.OfRecordKeys> ofRecordKeys(
      Indicator indicator, MeasureColumns.Parts parts, Column recordKey) {
    return indicator.disclosure().method().needsRecordKeys()
        ? Optional.of(
            new SumPositions.OfRecordKeys(
                keys(parts.units(), recordKey),
                keys(parts.inside().orElse(parts.units()), recordKey)))
        : Optional.empty();
  }

  private int keys(Column people, Column recordKey) {
    return number(when(people, recordKey).otherwise(lit(0L)));
  }

  private SumPositions positions(
      MeasureColumns.Parts parts, Optional<SumPositions.OfRecordKeys> recordKeys) {
    int units = truth(parts.units());
    int inside = parts.inside().map(this::truth).orElse(units);
    return new SumPositions(
        units,
        inside,
        parts.numerator().map(this::number).orElse(inside),
        parts.denominator().map(this::number).orElse(units),
        Optional.empty(),
        recordKeys);
  }

  private int truth(Column column) {
    return add(new Summand(Kind.TRUTH, column, 0));
  }

  private int number(Column column) {
    return add(new Summand(Kind.NUMBER, column, 0));
  }

  private void addAlways(Column column) {
    add(new Summand(Kind.COMPARED, column, marks.size()));
  }

  private int add(Summand summand) {
    Mark known = marks.get(summand);
    if (known != null) {
      return known.position();
    }

    var mark = new Mark(marks.size(), summand);
    marks.put(summand, mark);
    return mark.position();
  }

  /** Where each indicator of the plan finds its sums. */
  List<SumPositions> positions() {
    return positions;
  }

  /** How many of the sums are the indicators'; those of compared variables follow. */
  int ofIndicators() {
    return ofIndicators;
  }

  /** The sums that count a population: each population once. */
  List<Integer> populations() {
    return positions.stream().map(SumPositions::units).distinct().sorted().toList();
  }

  /** By which condition a row is in each population. */
  List<Column> populationMarks() {
    List<Mark> all = List.copyOf(marks.values());
    return populations().stream().map(position -> all.get(position).summand().column()).toList();
  }

  /** Whether a row is in each population: part of the grain. */
  List<Column> populationKeys() {
    return Bits.words(populations().stream().map(position -> col(MARK + position)).toList());
  }

  /** What is worked out for each row before anything is added up. */
  List<Column> markedColumns() {
    List<Column> columns = new ArrayList<>();
    marks
        .values()
        .forEach(mark -> columns.add(mark.summand().column().alias(MARK + mark.position())));
    return columns;
  }

  /**
   * Some of the sums in their order: of marks, of squares, and those of compared variables, which
   * are always wanted.
   *
   * @param marked the columns of {@link #markedColumns}
   * @param wanted positions of the indicators' sums
   */
  List<Column> sums(StructType marked, SortedSet<Integer> wanted) {
    List<Column> all = new ArrayList<>(marks.values().stream().map(this::sumOf).toList());
    all.addAll(ofMarks, squares.sums(position -> MARK + position, marked));
    List<Column> sums = new ArrayList<>(wanted.stream().map(all::get).toList());
    sums.addAll(all.subList(ofIndicators, all.size()));
    return sums;
  }

  private Column sumOf(Mark mark) {
    Column marked = col(MARK + mark.position());
    String name = "sum$" + mark.position();
    return mark.summand().kind() == Kind.NUMBER
        ? sum(marked.multiply(rowCount)).alias(name)
        : sum(when(marked, rowCount).otherwise(lit(0L))).cast(DataTypes.LongType).alias(name);
  }
}
