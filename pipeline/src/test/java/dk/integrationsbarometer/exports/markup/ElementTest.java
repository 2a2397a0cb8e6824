package dk.integrationsbarometer.exports.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElementTest {
  @Test
  void textAndAttributesAreEscapedAndKeepTheirOrder() {
    Element element =
        Element.of("p")
            .with("title", "a \"b\" <c>")
            .with("lang", "da")
            .text("1 < 2 & 3")
            .add(Element.of("b", "»x«"), Element.of("br"));

    assertThat(element.markup())
        .isEqualTo(
            "<p title=\"a &quot;b&quot; &lt;c&gt;\" lang=\"da\">1 &lt; 2 &amp; 3<b>»x«</b><br></p>");
  }

  @Test
  void lengthsHaveOneDecimalAndNoMinusBeforeZero() {
    assertThat(Decimals.of(12.25)).isEqualTo("12.3");
    assertThat(Decimals.of(100)).isEqualTo("100");
    assertThat(Decimals.of(-0.04)).isEqualTo("0");
  }
}
