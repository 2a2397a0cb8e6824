package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.ConcentrationRule;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Measure;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums of amounts under a rule that asks who decides them. */
public final class Amounts {
  /** Amounts, and what of a rule's limit they are. */
  public static final List<Case> CASES =
      List.of(
          new Case("100 5 3 2", percent(10), true),
          new Case("100 50 6 4", percent(10), false),
          new Case("100 50 6 3", percent(10), true),
          new Case("40 30 20 10", percent(10), false),
          new Case("40 30 20 10", dominance(2, 80), false),
          new Case("50 30 12 8", dominance(2, 80), false),
          new Case("50 31 12 7", dominance(2, 80), true),
          new Case("25 25 25 25", dominance(1, 50), false),
          new Case("50 25 25", dominance(1, 50), false),
          new Case("51 25 24", dominance(1, 50), true));

  private static final String LOANS = "bibliotek";

  private Amounts() {}

  /**
   * What some people add to a sum.
   *
   * @param contributions separated by blanks
   */
  public record Case(String contributions, ConcentrationRule rule, boolean isHidden) {}

  public static ConcentrationRule percent(int percent) {
    return new ConcentrationRule(Optional.empty(), Optional.of(percent));
  }

  public static ConcentrationRule dominance(int largest, int percent) {
    return new ConcentrationRule(
        Optional.of(new ConcentrationRule.Dominance(largest, percent)), Optional.empty());
  }

  public static Indicator under(ConcentrationRule rule, Indicator plain) {
    return Compared.under(plain, plain.disclosure().with(Optional.of(rule)));
  }

  /** Whatever its rule asks otherwise. */
  public static Indicator without(Indicator plain) {
    return Compared.under(plain, plain.disclosure().with(Optional.empty()));
  }

  /** Those that are made of amounts, under a rule. */
  public static List<Indicator> asWritten(Definitions definitions, ConcentrationRule rule) {
    return definitions.indicators().stream()
        .map(indicator -> under(rule, indicator))
        .filter(indicator -> indicator.concentration().isPresent())
        .toList();
  }

  /**
   * Some sums and ratios of a number of a unit's register, or of ones where it has none, for one
   * unit of each kind: of whole people, of rows that can be the same person's, of answers with a
   * weight, and of rows that stand for several people. Some amounts are below 0.
   */
  public static List<Indicator> ofEveryKind(Definitions definitions, ConcentrationRule rule) {
    List<Indicator> made = new ArrayList<>();
    for (Indicator plain : oneOfEachKind(definitions)) {
      Expression number = number(plain.unit().register());
      made.add(under(rule, Compared.measuring(new Measure.Sum(less(number)), plain)));
      made.add(under(rule, Compared.measuring(new Measure.SumRatio(number, less(number)), plain)));
    }

    return made;
  }

  /** Medians, low quantiles and means of the weakest of the same units, with intervals. */
  public static List<Indicator> inOrder(Definitions definitions) {
    List<Indicator> made = new ArrayList<>();
    for (Indicator plain : oneOfEachKind(definitions)) {
      if (plain.weight().isEmpty()) {
        Expression number = number(plain.unit().register());
        made.add(Compared.ordering(new Measure.Quantile(number, 50), plain));
        made.add(Compared.ordering(new Measure.Quantile(less(number), 10), plain));
        made.add(Compared.ordering(new Measure.WeakestMean(less(number), 25), plain));
      }
    }

    return made;
  }

  private static Expression less(Expression number) {
    return new Expression.Arithmetic(
        Expression.Sign.MINUS, number, new Expression.Literal(20L, ValueType.INTEGER));
  }

  private static Iterable<Indicator> oneOfEachKind(Definitions definitions) {
    Map<List<Boolean>, Indicator> byKind = new LinkedHashMap<>();
    for (Indicator plain : definitions.indicators()) {
      Register register = plain.unit().register();
      byKind.putIfAbsent(
          List.of(
              register.person().isPresent(),
              plain.weight().isPresent(),
              register.count().isPresent(),
              number(register) instanceof Expression.Reference),
          plain);
    }

    return byKind.values();
  }

  /** One who borrows for each amount, nobody twice. */
  public static void lend(Deliveries made, String area, String amounts) {
    for (String amount : amounts.split(" ", -1)) {
      String borrower = String.valueOf(made.rows(LOANS).size() + 1);
      made.add(
          LOANS,
          Map.of(
              Deliveries.REFERENCE, "2022-12-31", "PNR", borrower, "KOM", area, "UDLAAN", amount));
      made.add(
          "person",
          Map.of(
              "PNR", borrower,
              "FOED_DAG", "1970-05-01",
              "KOEN", "K",
              "FOEDREG_KODE", "5172",
              "STATSB", "5172",
              "STATSB_VFRA", "1970-05-01"));
    }
  }

  /** The mean of what they borrow. */
  public static Indicator loans(Definitions definitions) {
    return definitions.indicators().stream()
        .filter(indicator -> indicator.unit().id().equals(LOANS))
        .findFirst()
        .orElseThrow();
  }

  private static Expression number(Register register) {
    return register.columns().stream()
        .filter(column -> !register.count().filter(column.name()::equals).isPresent())
        .filter(Amounts::isNumber)
        .findFirst()
        .<Expression>map(
            column -> new Expression.Reference(column.name(), column.type().valueType()))
        .orElse(new Expression.Literal(1L, ValueType.INTEGER));
  }

  private static boolean isNumber(RegisterColumn column) {
    return column.type() instanceof RegisterColumn.Whole
        || column.type() instanceof RegisterColumn.Fixed;
  }
}
