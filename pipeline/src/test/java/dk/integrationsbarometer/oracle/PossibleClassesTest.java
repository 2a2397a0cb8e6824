package dk.integrationsbarometer.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.Expression.Operator;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.NumberClasses;
import dk.integrationsbarometer.model.registers.PossibleClasses;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.testkit.Employment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which classes are left out of the tables; nobody is ever left out. */
class PossibleClassesTest {
  private static final Expression ALDER = new Expression.Reference("alder", ValueType.INTEGER);
  private static final Expression KOEN = new Expression.Reference("koen", Employment.KOEN.type());

  private static final NumberClasses CLASSES =
      new NumberClasses(
          "aldersgrupper",
          new Labels("Aldersgrupper", "Age groups"),
          List.of(
              age("0-17", 0, 17),
              age("18-24", 18, 24),
              age("25-64", 25, 64),
              age("65-", 65, null)));

  private static final Variable AGE_GROUP =
      new Variable(
          "aldersgruppe",
          new Labels("Aldersgruppe", "Age group"),
          ValueType.TEXT,
          new Variable.Classed(ALDER, CLASSES),
          Optional.of(CLASSES),
          Optional.empty());

  private static NumberClasses.Interval age(String code, long from, Integer to) {
    return new NumberClasses.Interval(
        code,
        new Labels(code, code),
        from,
        to == null ? OptionalLong.empty() : OptionalLong.of(to));
  }

  @Test
  void agesBetweenLimitsLeaveOnlyTheClassesThatTheyMeet() {
    assertThat(possible(AGE_GROUP, between(25, 64))).containsExactly("25-64");
    assertThat(possible(AGE_GROUP, between(16, 24))).containsExactly("0-17", "18-24");
    assertThat(possible(AGE_GROUP, age(Operator.AT_LEAST, 65))).containsExactly("65-");
    assertThat(possible(AGE_GROUP, age(Operator.AT_MOST, 17)))
        .containsExactly("0-17", Code.UNKNOWN.code()); // nobody knows that no age is below 0
    assertThat(possible(AGE_GROUP, new Expression.Not(between(0, 64))))
        .containsExactly("65-", "uoplyst");
  }

  @Test
  void conditionsOnOtherThingsLeaveAllClasses() {
    assertThat(possible(AGE_GROUP, Expression.Literal.TRUE))
        .containsExactly("0-17", "18-24", "25-64", "65-", "uoplyst");
    assertThat(possible(AGE_GROUP, sex(Operator.EQUAL, "kvinde"))).hasSize(5);
    assertThat(possible(AGE_GROUP, new Expression.Or(between(25, 64), sex(Operator.EQUAL, "mand"))))
        .hasSize(5);
  }

  @Test
  void aConditionOnTheVariableItselfLeavesTheCodesThatItAllows() {
    assertThat(possible(Employment.KOEN, sex(Operator.EQUAL, "kvinde"))).containsExactly("kvinde");
    assertThat(possible(Employment.KOEN, sex(Operator.DIFFERENT, "kvinde")))
        .containsExactly("mand");
    assertThat(possible(Employment.KOEN, new Expression.Not(new Expression.IsUnknown(KOEN))))
        .containsExactly("kvinde", "mand");
    assertThat(
            possible(
                Employment.KOEN, new Expression.OneOf(KOEN, List.of(text("mand"), text("andet")))))
        .containsExactly("mand");
    assertThat(possible(Employment.KOEN, new Expression.IsUnknown(KOEN)))
        .containsExactly("uoplyst");
  }

  /** Random people against random conditions: whoever is counted is in a class that is possible. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void whoeverIsCountedIsInAPossibleClass(long seed) {
    var random = new Random(seed);
    int counted = 0;
    int impossible = 0;
    for (int i = 0; i < 3000; i++) {
      Expression condition = condition(random, 3);
      Map<String, Object> person = new HashMap<>();
      person.put("alder", random.nextInt(8) == 0 ? null : (long) (random.nextInt(110) - 5));
      person.put("koen", List.of("kvinde", "mand", "").get(random.nextInt(3)));
      person.computeIfPresent("koen", (name, code) -> ((String) code).isEmpty() ? null : code);
      impossible +=
          8 - possible(AGE_GROUP, condition).size() - possible(Employment.KOEN, condition).size();
      if (new Evaluation(person::get).holds(condition)) {
        counted++;
        assertThat(possible(AGE_GROUP, condition)).as("%s", condition).contains(ageGroup(person));
        assertThat(possible(Employment.KOEN, condition))
            .as("%s", condition)
            .contains(person.get("koen") == null ? "uoplyst" : (String) person.get("koen"));
      }
    }

    assertThat(counted).isPositive();
    assertThat(impossible).isPositive();
  }

  private static String ageGroup(Map<String, Object> person) {
    return CLASSES.intervals().stream()
        .filter(each -> person.get("alder") != null && each.holds((long) person.get("alder")))
        .map(NumberClasses.Interval::code)
        .findFirst()
        .orElse("uoplyst");
  }

  private static Expression condition(Random random, int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      Operator operator = List.of(Operator.values()).get(random.nextInt(Operator.values().length));
      return switch (random.nextInt(5)) {
        case 0 -> sex(random.nextBoolean() ? Operator.EQUAL : Operator.DIFFERENT, "mand");
        case 1 -> new Expression.IsUnknown(random.nextBoolean() ? KOEN : ALDER);
        case 2 -> new Expression.OneOf(ALDER, List.of(number(17), number(random.nextInt(80))));
        default -> age(operator, random.nextInt(90));
      };
    }

    return switch (random.nextInt(3)) {
      case 0 -> new Expression.Not(condition(random, depth - 1));
      case 1 -> new Expression.Or(condition(random, depth - 1), condition(random, depth - 1));
      default -> new Expression.And(condition(random, depth - 1), condition(random, depth - 1));
    };
  }

  private static List<String> possible(Variable variable, Expression population) {
    List<String> codes =
        new ArrayList<>(
            variable.classification().orElseThrow().codes().stream().map(Code::code).toList());
    codes.add(Code.UNKNOWN.code());
    return codes.stream()
        .filter(code -> PossibleClasses.canHold(population, variable, code))
        .toList();
  }

  private static Expression between(int from, int to) {
    return new Expression.And(age(Operator.AT_LEAST, from), age(Operator.AT_MOST, to));
  }

  private static Expression age(Operator operator, int number) {
    return new Expression.Comparison(operator, ALDER, number(number));
  }

  private static Expression.Literal number(int number) {
    return new Expression.Literal((long) number, ValueType.INTEGER);
  }

  private static Expression sex(Operator operator, String code) {
    return new Expression.Comparison(operator, KOEN, text(code));
  }

  private static Expression.Literal text(String text) {
    return new Expression.Literal(text, ValueType.TEXT);
  }
}
