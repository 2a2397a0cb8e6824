package dk.integrationsbarometer.cells;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.cells.columns.Bits;
import dk.integrationsbarometer.cells.grains.Grain;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.spark.AreaColumns;
import dk.integrationsbarometer.spark.ExpressionColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Adds a population up to the cells of all grains of a plan, in one aggregation. */
final class FinestCells {
  static final String ROW_COUNT = "row_count$";

  private static final String GRAIN = "grain$";
  private static final String AREA = "area$";
  private static final String GROUPS = "groups$";
  private static final String POPULATIONS = "populations$";
  private static final String VARIABLE = "variable$";

  /** After the grain, the date and the area. */
  private static final int FIRST_WORD = 3;

  private final CellPlan plan;
  private final ExpressionColumns expressions;
  private final SumColumns sums;
  private final List<Grain> grains;
  private final List<Variable> variables;

  FinestCells(CellPlan plan, ExpressionColumns expressions, SumColumns sums) {
    this.plan = plan;
    this.expressions = expressions;
    this.sums = sums;
    this.grains = plan.grains().all();
    this.variables = plan.variables();
  }

  /**
   * A row per cell, of which {@link #read} makes cells.
   *
   * @param wanted positions of the sums that are needed
   */
  Dataset<Row> rows(Population population, SortedSet<Integer> wanted) {
    Dataset<Row> marked =
        population.rows().select(markedColumns()).withColumn(GRAIN, grainOfEachRow());
    List<Column> added = sums.sums(marked.schema(), wanted);
    return marked
        .groupBy(keys())
        .agg(added.get(0), added.subList(1, added.size()).toArray(Column[]::new));
  }

  /**
   * The cells in the order of their keys: what is hidden must not depend on how they came.
   *
   * @param wanted as for {@link #rows}; what is not wanted is 0
   */
  List<FineCell> read(List<Row> rows, SortedSet<Integer> wanted) {
    SortedMap<String, FineCell> sorted = new TreeMap<>();
    rows.stream()
        .map(row -> cell(row, wanted))
        .forEach(
            cell -> {
              if (sorted.put(cell.key(), cell) != null) {
                throw new IllegalStateException("Invalid grain: a cell is there twice");
              }
            });
    return List.copyOf(sorted.values());
  }

  /** A row is counted once in every grain. */
  private Column grainOfEachRow() {
    Column[] numbers =
        IntStream.range(0, grains.size()).mapToObj(number -> lit(number)).toArray(Column[]::new);
    return numbers.length == 1 ? numbers[0] : explode(array(numbers));
  }

  private Column[] keys() {
    List<Column> keys =
        new ArrayList<>(List.of(col(GRAIN), col(CheckedColumns.REFERENCE_DATE), col(AREA)));
    for (int i = 0; i < groupWords(); i++) {
      keys.add(col(GROUPS + i));
    }

    List<Column> populations = sums.populationKeys();
    for (int i = 0; i < populations.size(); i++) {
      keys.add(populations.get(i).alias(POPULATIONS + i));
    }

    for (int i = 0; i < variables.size(); i++) {
      keys.add(when(isCountedBy(variables.get(i)), col(VARIABLE + i)).alias(VARIABLE + i));
    }

    return keys.toArray(Column[]::new);
  }

  /** Whether the grain of a row has a variable. */
  private Column isCountedBy(Variable variable) {
    return col(GRAIN)
        .isin(
            IntStream.range(0, grains.size())
                .filter(number -> grains.get(number).position(variable.name()).isPresent())
                .boxed()
                .toArray());
  }

  /**
   * What cells are made of, the weight, and whether the row is in each population and numerator,
   * each computed once.
   */
  private Column[] markedColumns() {
    List<Column> columns = new ArrayList<>();
    columns.add(col(CheckedColumns.REFERENCE_DATE));
    columns.add(AreaColumns.of(plan.unit().register()).alias(AREA));
    List<Column> groups =
        Bits.words(plan.groups().stream().map(group -> expressions.holds(group.where())).toList());
    for (int i = 0; i < groups.size(); i++) {
      columns.add(groups.get(i).alias(GROUPS + i));
    }

    for (int i = 0; i < variables.size(); i++) {
      columns.add(
          coalesce(col(variables.get(i).name()), lit(Code.UNKNOWN.code())).alias(VARIABLE + i));
    }

    columns.add(new CellColumns(plan, expressions).rowCount().alias(ROW_COUNT));
    columns.addAll(sums.markedColumns());
    return columns.toArray(Column[]::new);
  }

  private int groupWords() {
    return Bits.wordsFor(plan.groups().size());
  }

  /** What was not asked for is 0 in the cell, and nobody reads it. */
  private FineCell cell(Row row, SortedSet<Integer> wanted) {
    int firstPopulation = FIRST_WORD + groupWords();
    int populationWords = Bits.wordsFor(sums.populations().size());
    int firstCode = firstPopulation + populationWords;
    int firstSum = firstCode + variables.size();
    int grain = row.getInt(0);
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      if (grains.get(grain).position(variables.get(i).name()).isPresent()) {
        codes.add(row.getString(firstCode + i));
      }
    }

    List<Number> found = new ArrayList<>(Collections.nCopies(sums.ofIndicators(), 0L));
    int next = firstSum;
    for (int position : wanted) {
      found.set(position, (Number) row.get(next));
      next++;
    }

    List<Long> compared = new ArrayList<>();
    for (int i = next; i < row.size(); i++) {
      compared.add(((Number) row.get(i)).longValue());
    }

    return new FineCell(
        grain,
        (LocalDate) row.get(1),
        row.getString(2),
        Bits.read(row, FIRST_WORD, groupWords()),
        Bits.read(row, firstPopulation, populationWords),
        codes,
        found,
        compared);
  }
}
