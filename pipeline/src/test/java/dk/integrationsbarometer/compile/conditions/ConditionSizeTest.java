package dk.integrationsbarometer.compile.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However large a condition is, it is read or refused. */
class ConditionSizeTest {
  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(ints = {301, 1_200, 100_000})
  void manyPartsAreRefused(int parts) {
    assertThat(read("1 = 2" + " or 1 = 2".repeat(parts - 1))).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            x.yaml:7:2707: The condition cannot be read here: it has more than 300 parts; write x in ('a', 'b') for many 'or', or divide it into variables.
              Conditions look like: alder between 25 and 64 and koen = 'kvinde'. [D022]\
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {51, 3_000})
  void manyBracketsAreRefused(int depth) {
    assertThat(read("(".repeat(depth) + "1 = 2" + ")".repeat(depth))).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            x.yaml:7:60: The condition cannot be read here: more than 50 brackets are open.
              Conditions look like: alder between 25 and 64 and koen = 'kvinde'. [D022]\
            """);
  }

  @Test
  void otherSignsThatLieInsideEachOtherAreParts() {
    assertThat(read("not ".repeat(3_000) + "true")).isEmpty();
    assertThat(read("1 + ".repeat(3_000) + "1 = 2")).isEmpty();
    assertThat(read("1 * ".repeat(3_000) + "1 = 2")).isEmpty();
    assertThat(problems.count()).isEqualTo(3);
  }

  @Test
  void aListMayBeLong() {
    assertThat(read("'x' in ('a'" + ", 'b'".repeat(10_000) + ")")).isPresent();
  }

  @Test
  void theLargestIsRead() {
    assertThat(read("1 = 2" + " or 1 = 2".repeat(299))).isPresent();
    assertThat(read("(".repeat(50) + "1 = 2" + ")".repeat(50))).isPresent();
  }

  private Optional<Expression> read(String text) {
    var written = new Node.Scalar(new Place("x.yaml", 7, 10), text, Node.Style.PLAIN);
    return Conditions.condition(written, Scope.empty(), problems);
  }

  private String said() {
    return problems.sorted().get(0).text().replace(System.lineSeparator(), "\n");
  }
}
