package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.Expression.Function;
import dk.integrationsbarometer.model.expression.Expression.Literal;
import dk.integrationsbarometer.model.expression.Expression.Reference;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.spec.LanguagePeople;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions, as a reader of the report's appendix sees them. */
class ExpressionWordsTest {
  private static final Expression DAY = new Reference("DAG", ValueType.DATE);
  private static final Expression NOW = new Reference("reference_date", ValueType.DATE);
  private static final Expression NUMBER = new Reference("TAL", ValueType.INTEGER);
  private static final Expression PART = new Reference("BRUD", ValueType.DECIMAL);

  @TempDir private Path folder;
  private Unit unit;

  @BeforeEach
  void open() {
    unit = LanguagePeople.definitions(folder, "").units().get("menneske");
  }

  private List<String> said(Function function, Expression... arguments) {
    var call = new Expression.Call(function, List.of(arguments));
    return List.of(
        ExpressionWords.ofSteps(unit, new Bilingual(Language.DA)).of(call),
        ExpressionWords.ofSteps(unit, new Bilingual(Language.EN)).of(call));
  }

  @Test
  void timeBetweenDatesIsCompleted() {
    assertThat(said(Function.MONTHS_BETWEEN, DAY, NOW))
        .containsExactly(
            "hele måneder fra »DAG« til statusdatoen",
            "completed months from “DAG” to the status date");
    assertThat(said(Function.DAYS_BETWEEN, DAY, NOW))
        .containsExactly("dage fra »DAG« til statusdatoen", "days from “DAG” to the status date");
  }

  @Test
  void aQuotientSaysWhatIsDividedAndHowItIsRounded() {
    Expression sum = new Expression.Arithmetic(Expression.Sign.PLUS, NUMBER, PART);
    assertThat(said(Function.QUOTIENT, sum, PART, new Literal(1L, ValueType.INTEGER)))
        .containsExactly(
            "(»TAL« + »BRUD«) divideret med »BRUD« (1 decimal)",
            "(“TAL” + “BRUD”) divided by “BRUD” (1 decimal place)");
  }

  @Test
  void onlyKnownValuesAreInOrder() {
    assertThat(said(Function.LEAST, NUMBER, PART))
        .containsExactly("det mindste kendte af »TAL«, »BRUD«", "the least known of “TAL”, “BRUD”");
    assertThat(said(Function.GREATEST, NUMBER, PART))
        .containsExactly(
            "det største kendte af »TAL«, »BRUD«", "the greatest known of “TAL”, “BRUD”");
  }

  /** Of a column that is looked up, of a variable that is, and of the column itself. */
  @ParameterizedTest
  @ValueSource(strings = {"FARVE", "mor_farve"})
  void aCodeThatIsLookedUpHasItsLabel(String name) {
    var isRed =
        new Expression.Comparison(
            Expression.Operator.EQUAL,
            new Reference(name, ValueType.TEXT),
            new Literal("roed", ValueType.TEXT));
    Unit pupils = LanguagePeople.definitions(folder, "").units().get("elev");

    assertThat(ExpressionWords.ofFacts(pupils, new Bilingual(Language.DA)).of(isRed))
        .isEqualTo("»a« er Rød");
    assertThat(ExpressionWords.ofFacts(pupils, new Bilingual(Language.EN)).of(isRed))
        .isEqualTo("“a” is Red");
  }

  @Test
  void readersSeeTheLabelOfAColumnAndStepsItsName() {
    assertThat(ExpressionWords.ofFacts(unit, new Bilingual(Language.DA)).of(NUMBER))
        .isEqualTo("»Tal«");
    assertThat(ExpressionWords.ofFacts(unit, new Bilingual(Language.EN)).of(NUMBER))
        .isEqualTo("“Number”");
    assertThat(ExpressionWords.ofSteps(unit, new Bilingual(Language.EN)).of(NUMBER))
        .isEqualTo("“TAL”");
  }
}
