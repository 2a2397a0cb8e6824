package dk.integrationsbarometer.cells;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.conv;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;

import dk.integrationsbarometer.cells.columns.Bits;
import dk.integrationsbarometer.cells.order.PeriodCell;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.SurveyDesign;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.spark.ExpressionColumns;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Aggregates a population in one pass and brings the cells, and nothing else, to the driver. */
final class CellsToDriver {
  private static final String AREA = "area$";
  private static final String GROUPS = "groups$";
  private static final String POPULATIONS = "populations$";
  private static final String VARIABLE = "variable$";
  private static final String ROW_COUNT = "row_count$";

  private static final int SHA = 256;
  private static final int KEY_DIGITS = 4;
  private static final int HEXADECIMAL = 16;

  /** After the date and the area. */
  private static final int FIRST_WORD = 2;

  private final CellPlan plan;
  private final ExpressionColumns expressions = new ExpressionColumns(name -> col(name));
  private final SumColumns sums;

  /**
   * For a plan.
   *
   * @param recordSecret of which the keys of people are made, where errors are drawn by them
   */
  CellsToDriver(CellPlan plan, String recordSecret) {
    this.plan = plan;
    this.sums =
        new SumColumns(
            plan,
            expressions,
            col(ROW_COUNT),
            recordKey(plan.unit().register().whom(), recordSecret));
  }

  /**
   * The key of whom a row is about, which nobody can work out without the secret: the first 16 bits
   * of the SHA-256 of the secret and of what the register calls the person.
   *
   * @param whom the columns that say so
   */
  static Column recordKey(List<String> whom, String secret) {
    List<Column> parts = new ArrayList<>(List.of(lit(secret)));
    whom.forEach(name -> parts.add(col(name).cast(DataTypes.StringType)));
    Column hash = sha2(concat_ws("|", parts.toArray(Column[]::new)), SHA);
    return conv(substring(hash, 1, KEY_DIGITS), HEXADECIMAL, 10).cast(DataTypes.LongType);
  }

  /** Where each indicator of the plan finds its sums. */
  List<SumPositions> positions() {
    return sums.positions();
  }

  /** The cells in the order of their keys: what is hidden must not depend on how they came. */
  List<FineCell> collect(Population population) {
    Dataset<Row> marked = population.rows().select(markedColumns());
    List<Column> keys = new ArrayList<>(List.of(col(CheckedColumns.REFERENCE_DATE), col(AREA)));
    for (int i = 0; i < groupWords(); i++) {
      keys.add(col(GROUPS + i));
    }

    List<Column> populations = sums.populationKeys();
    for (int i = 0; i < populations.size(); i++) {
      keys.add(populations.get(i).alias(POPULATIONS + i));
    }

    for (int i = 0; i < plan.variables().size(); i++) {
      keys.add(col(VARIABLE + i));
    }

    List<Column> wanted = sums.sums(marked.schema());
    Dataset<Row> cells =
        marked
            .groupBy(keys.toArray(Column[]::new))
            .agg(wanted.get(0), wanted.subList(1, wanted.size()).toArray(Column[]::new));
    SortedMap<String, FineCell> sorted = new TreeMap<>();
    cells.collectAsList().stream()
        .map(this::cell)
        .forEach(
            cell -> {
              if (sorted.put(cell.key(), cell) != null) {
                throw new IllegalStateException("Invalid grain: a cell is there twice");
              }
            });
    return List.copyOf(sorted.values());
  }

  /** How many people the cells have, where one can have several rows. */
  PeopleOfCells collectPeople(Population population) {
    return PeopleOfCells.of(
        plan,
        plan.unit()
            .register()
            .person()
            .map(person -> new PersonColumns(plan, person, expressions).people(population))
            .map(Dataset::collectAsList)
            .orElse(List.of()));
  }

  /** The cells in which few people decide an amount, by the indicator's number in the plan. */
  Map<Integer, Set<CellKey>> collectConcentrated(Population population) {
    Map<Integer, Set<CellKey>> concentrated = new HashMap<>();
    new ConcentrationColumns(plan, expressions)
        .concentrated(population)
        .map(Dataset::collectAsList)
        .orElse(List.of())
        .forEach(
            row ->
                concentrated
                    .computeIfAbsent(row.getInt(0), number -> new HashSet<>())
                    .add(CellColumns.key(row.getStruct(1))));
    return concentrated;
  }

  /**
   * What figures need of the values of their people, where they rest on an order of them, by the
   * indicator's number in the plan.
   *
   * @param counted the cells of an indicator on all dates of the population
   */
  Map<Integer, Map<PeriodCell, OrderedValues>> collectOrders(
      Population population,
      Function<Indicator, IndicatorCells> counted,
      UnitCells.WantedValues wanted) {
    var columns = new OrderColumns(plan, expressions);
    Map<Integer, Map<PeriodCell, List<OrderedValues.Wanted>>> asked = new HashMap<>();
    for (int number : columns.indicators()) {
      asked.put(number, OrderColumns.asked(counted.apply(plan.indicators().get(number)), wanted));
    }

    return asked.isEmpty()
        ? Map.of()
        : OrderColumns.read(columns.orders(population, asked).collectAsList());
  }

  /** What a survey's clusters add up to, in sums over each stratum. */
  List<Row> collectClusters(Population population, SurveyDesign design) {
    return new ClusterColumns(plan, design, expressions).sums(population).collectAsList();
  }

  /**
   * The grain, the weight, and whether the row is in each population and numerator, each computed
   * once.
   */
  private Column[] markedColumns() {
    List<Column> columns = new ArrayList<>();
    columns.add(col(CheckedColumns.REFERENCE_DATE));
    columns.add(
        coalesce(col(plan.unit().register().area().orElseThrow()), lit(Code.UNKNOWN.code()))
            .alias(AREA));
    List<Column> groups =
        Bits.words(plan.groups().stream().map(group -> expressions.holds(group.where())).toList());
    for (int i = 0; i < groups.size(); i++) {
      columns.add(groups.get(i).alias(GROUPS + i));
    }

    for (int i = 0; i < plan.variables().size(); i++) {
      columns.add(
          coalesce(col(plan.variables().get(i).name()), lit(Code.UNKNOWN.code()))
              .alias(VARIABLE + i));
    }

    columns.add(new CellColumns(plan, expressions).rowCount().alias(ROW_COUNT));
    columns.addAll(sums.markedColumns());
    return columns.toArray(Column[]::new);
  }

  private int groupWords() {
    return Bits.wordsFor(plan.groups().size());
  }

  private FineCell cell(Row row) {
    int firstPopulation = FIRST_WORD + groupWords();
    int populationWords = Bits.wordsFor(sums.populations().size());
    int firstCode = firstPopulation + populationWords;
    int firstSum = firstCode + plan.variables().size();
    List<String> codes = new ArrayList<>();
    for (int i = firstCode; i < firstSum; i++) {
      codes.add(row.getString(i));
    }

    List<Number> found = new ArrayList<>();
    for (int i = firstSum; i < row.size(); i++) {
      found.add((Number) row.get(i));
    }

    return new FineCell(
        (LocalDate) row.get(0),
        row.getString(1),
        Bits.read(row, FIRST_WORD, groupWords()),
        Bits.read(row, firstPopulation, populationWords),
        codes,
        found.subList(0, sums.ofIndicators()),
        found.subList(sums.ofIndicators(), found.size()).stream().map(Number::longValue).toList());
  }
}
