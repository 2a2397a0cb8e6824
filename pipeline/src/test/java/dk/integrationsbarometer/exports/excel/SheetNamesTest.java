package dk.integrationsbarometer.exports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetNamesTest {
  private final SheetNames names = new SheetNames();

  @Test
  void aShortOneStaysAsItIs() {
    assertThat(names.of("andel", "-gap")).isEqualTo("andel-gap");
  }

  /** Indicators of one family begin alike. */
  @Test
  void aLongOneKeepsItsEnd() {
    assertThat(names.of("etlangtnavnpaaenindikator-udvikling", "-gap"))
        .isEqualTo("etlangtnavnpaaeni~udvikling-gap")
        .hasSizeLessThanOrEqualTo(31);
  }

  @Test
  void noWordIsCutWhereThereAreSeveral() {
    assertThat(names.of("virksomhed-andel-efter-alder-og-herkomst", ""))
        .isEqualTo("virksomhed-andel~og-herkomst");
  }

  @Test
  void noNameComesTwice() {
    assertThat(names.of("a:b", "")).isEqualTo("a-b");
    assertThat(names.of("A-b", "")).isEqualTo("A-b~2");
  }
}
