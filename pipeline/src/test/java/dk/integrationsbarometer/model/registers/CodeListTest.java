package dk.integrationsbarometer.model.registers;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.Labels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListTest {
  @ParameterizedTest(name = "{2} in {0}..{1}: {3}")
  @CsvSource({
    "7001, 9999, 7001, true",
    "7001, 9999, 8500, true",
    "7001, 9999, 7000, false",
    "7001, 9999, 70011, false",
    "7001, 9999, 70a1, false",
    "7001, 9999, 7é01, false",
    "A00, A99, A5X, true",
    "A00, A99, B01, false"
  })
  void aRangeBetweenDigitsHoldsDigitsOnly(String first, String last, String spelling, boolean in) {
    var range =
        new CodeList.Item(
            first,
            last,
            new Labels("", ""),
            Map.of(),
            List.of(),
            Optional.empty(),
            Optional.empty());

    assertThat(range.isWritten(spelling)).isEqualTo(in);
  }
}
