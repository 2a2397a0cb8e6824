package dk.integrationsbarometer.exports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketsTest {
  @Test
  void twoPairsBecomeOne() {
    assertThat(Brackets.behind("71.5%", "+1.5")).isEqualTo("71.5% (+1.5)");
    assertThat(Brackets.behind("71.5% (+1.5)", "preliminary figure"))
        .isEqualTo("71.5% (+1.5; preliminary figure)");
  }
}
