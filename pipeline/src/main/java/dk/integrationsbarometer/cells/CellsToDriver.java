package dk.integrationsbarometer.cells;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.conv;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;

import dk.integrationsbarometer.cells.grains.Grain;
import dk.integrationsbarometer.cells.order.PeriodCell;
import dk.integrationsbarometer.cells.survey.ClusterSums;
import dk.integrationsbarometer.population.Population;
import dk.integrationsbarometer.spark.ExpressionColumns;
import dk.integrationsbarometer.statistics.distributions.OrderedValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.types.DataTypes;

/** Aggregates a population in one pass and brings the cells, and nothing else, to the driver. */
public final class CellsToDriver {

  private static final int SHA = 256;
  private static final int KEY_DIGITS = 4;
  private static final int HEXADECIMAL = 16;

  private final CellPlan plan;
  private final ExpressionColumns expressions = new ExpressionColumns(name -> col(name));
  private final SumColumns sums;

  /**
   * For a plan.
   *
   * @param recordSecret of which the keys of people are made, where errors are drawn by them
   */
  public CellsToDriver(CellPlan plan, String recordSecret) {
    this.plan = plan;
    this.sums =
        new SumColumns(
            plan,
            expressions,
            col(FinestCells.ROW_COUNT),
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
  public List<SumPositions> positions() {
    return sums.positions();
  }

  /** The numbers of all indicators of the plan. */
  public SortedSet<Integer> all() {
    SortedSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < plan.indicators().size(); i++) {
      all.add(i);
    }

    return all;
  }

  /** The numbers of the indicators that rest on an order of values. */
  public List<Integer> inOrder() {
    return new OrderColumns(plan, expressions).indicators();
  }

  /**
   * What the grain of the plan is made of: the conditions by which a row is in a group, and in a
   * population, as Spark writes them.
   */
  public List<String> grain() {
    List<String> grain = new ArrayList<>();
    plan.groups().forEach(group -> grain.add(group.code() + expressions.holds(group.where())));
    sums.populationMarks().forEach(mark -> grain.add(mark.toString()));
    return grain;
  }

  /**
   * Counts some indicators in the grain of all, in one pass; one more over rows of which a person
   * can have several, and one where a rule asks how amounts are spread. What needs several dates
   * comes by {@link #collectClusters} and {@link #collectOrders}.
   *
   * @param numbers of the indicators in the plan
   */
  public UnitParts collect(Population population, SortedSet<Integer> numbers) {
    describe(population, numbers.size());
    List<Integer> chosen = List.copyOf(numbers);
    CellPlan part = part(chosen);
    return new UnitParts(
        finest(population, numbers),
        numbered(people(population, part), chosen),
        numbered(concentrated(population, part), chosen),
        Map.of(),
        Map.of());
  }

  private CellPlan part(List<Integer> chosen) {
    return CellPlan.of(plan.unit(), chosen.stream().map(plan.indicators()::get).toList());
  }

  private void describe(Population population, int indicators) {
    population
        .rows()
        .sparkSession()
        .sparkContext()
        .setJobDescription(
            "cells: "
                + indicators
                + " indicators of "
                + population.unit().id()
                + " by "
                + plan.grains().all().stream().map(Grain::names).toList()
                + " on "
                + population.dates().size()
                + " status dates");
  }

  private static <T> Map<Integer, T> numbered(Map<Integer, T> ofPart, List<Integer> chosen) {
    Map<Integer, T> numbered = new HashMap<>();
    ofPart.forEach((number, found) -> numbered.put(chosen.get(number), found));
    return numbered;
  }

  private List<FineCell> finest(Population population, SortedSet<Integer> numbers) {
    SortedSet<Integer> wanted = new TreeSet<>();
    numbers.forEach(number -> wanted.addAll(positions().get(number).all()));
    var finest = new FinestCells(plan, expressions, sums);
    return finest.read(finest.rows(population, wanted).collectAsList(), wanted);
  }

  /** How many people the cells have, where one can have several rows. */
  private Map<Integer, Map<CellKey, UnitParts.People>> people(
      Population population, CellPlan part) {
    Map<Integer, Map<CellKey, UnitParts.People>> people = new HashMap<>();
    part.unit()
        .register()
        .person()
        .map(person -> new PersonColumns(part, person, expressions).people(population))
        .map(Dataset::collectAsList)
        .orElse(List.of())
        .forEach(
            row ->
                people
                    .computeIfAbsent(row.getInt(0), number -> new HashMap<>())
                    .put(
                        CellColumns.key(row.getStruct(1)),
                        PersonColumns.people(row, part.indicators().get(row.getInt(0)))));
    return people;
  }

  /** The cells in which few people decide an amount, by the indicator's number. */
  private Map<Integer, Set<CellKey>> concentrated(Population population, CellPlan part) {
    Map<Integer, Set<CellKey>> concentrated = new HashMap<>();
    new ConcentrationColumns(part, expressions)
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
   * @param asked by the indicator's number; nothing is known of others
   */
  public Map<Integer, Map<PeriodCell, OrderedValues>> collectOrders(
      Population population, Map<Integer, Map<PeriodCell, List<OrderedValues.Wanted>>> asked) {
    if (asked.isEmpty()) {
      return Map.of();
    }

    describe(population, asked.size());
    List<Integer> chosen = asked.keySet().stream().sorted().toList();
    CellPlan part = part(chosen);
    Map<Integer, Map<PeriodCell, List<OrderedValues.Wanted>>> ofPart = new HashMap<>();
    asked.forEach((number, cells) -> ofPart.put(chosen.indexOf(number), cells));
    return numbered(
        OrderColumns.read(
            new OrderColumns(part, expressions).orders(population, ofPart).collectAsList()),
        chosen);
  }

  /**
   * What a survey's clusters add up to, in sums over each stratum, by the indicator's number.
   *
   * @param numbers of indicators in the plan
   */
  public Map<Integer, List<ClusterSums>> collectClusters(
      Population population, SortedSet<Integer> numbers) {
    describe(population, numbers.size());
    List<Integer> chosen = List.copyOf(numbers);
    CellPlan part = part(chosen);
    Map<Integer, List<ClusterSums>> clusters = new HashMap<>();
    part.design()
        .map(design -> new ClusterColumns(part, design, expressions).sums(population))
        .map(Dataset::collectAsList)
        .orElse(List.of())
        .forEach(
            row ->
                clusters
                    .computeIfAbsent(row.getInt(0), number -> new ArrayList<>())
                    .add(ClusterSums.of(row)));
    return numbered(clusters, chosen);
  }
}
