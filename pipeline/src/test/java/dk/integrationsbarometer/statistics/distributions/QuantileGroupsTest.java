package dk.integrationsbarometer.statistics.distributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.statistics.PublishedCsv;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantileGroupsTest {
  static Stream<String> sets() {
    return PublishedCsv.stream("quantile-groups.csv").map(row -> row.text("set")).distinct();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void publishedGroups(String set) {
    List<PublishedCsv.Row> rows = PublishedCsv.rows("quantile-groups.csv", "set", set);
    List<String> published =
        rows.stream().map(row -> row.text("group")).filter(group -> !group.isEmpty()).toList();
    List<Integer> computed =
        QuantileGroups.of(
            rows.stream().mapToDouble(row -> row.number("value")).toArray(),
            (int) rows.get(0).number("groups"));

    assertThat(computed.stream().map(Object::toString).toList()).isEqualTo(published);
  }

  @Test
  void fiveValuesInTwoGroups() {
    assertThat(QuantileGroups.of(new double[] {50, 10, 40, 20, 30}, 2))
        .containsExactly(2, 1, 2, 1, 1);
  }

  @Test
  void equalValuesAreNotParted() {
    assertThat(QuantileGroups.of(new double[] {1, 1, 1, 2}, 2)).containsExactly(1, 1, 1, 2);
  }

  @Test
  void fewerValuesThanGroupsHaveNone() {
    assertThat(QuantileGroups.of(new double[] {1, 2, 3}, 4)).isEmpty();
  }

  @Test
  void thereIsAtLeastOneGroup() {
    assertThatThrownBy(() -> QuantileGroups.of(new double[] {1}, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid number of groups: 0");
  }
}
