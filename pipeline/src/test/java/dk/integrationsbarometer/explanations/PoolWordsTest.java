package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.Reliability;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.testkit.Employment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What readers are told of figures that rest on several periods, and of marks. */
class PoolWordsTest {
  private static final Bilingual DANISH = new Bilingual(Language.DA);
  private static final Bilingual ENGLISH = new Bilingual(Language.EN);
  private static final Reliability ALL =
      new Reliability(
          Optional.of(new BigDecimal("12.5")), Optional.of(new BigDecimal("60")), Optional.of(30));

  @Test
  void aPooledIndicatorTellsWhatItsFiguresRestOn() {
    Indicator three = Employment.share().pooling(3).indicator();

    assertThat(new PoolWords(three, DANISH).span())
        .containsExactly(
            "hvert tal bygger på 3 perioder: sin egen og de 2 lige før den, hvis statusdatoer lægges sammen; er de ikke alle leveret, mangler tallet, og hen over et databrud er der intet");
    assertThat(new PoolWords(three, ENGLISH).span())
        .containsExactly(
            "each figure rests on 3 periods: its own and the 2 just before it, whose status dates are added together; unless all of them are delivered it is missing, and across a break there is none");
    assertThat(new PoolWords(three, ENGLISH).confidentiality())
        .containsExactly(
            "a figure is hidden, too, when that of one of its 3 periods alone would be");
    assertThat(new MethodWords(three.withHash(""), ENGLISH).change().get(0))
        .isEqualTo(
            "since the newest period delivered whose figure rests on quite other status dates");
  }

  @Test
  void twoPeriodsAreToldInTheSingular() {
    Indicator two = Employment.share().pooling(2).indicator();

    assertThat(new PoolWords(two, DANISH).span().get(0))
        .startsWith("hvert tal bygger på 2 perioder: sin egen og den lige før den, hvis");
    assertThat(new PoolWords(two, ENGLISH).span().get(0))
        .startsWith("each figure rests on 2 periods: its own and the one just before it, whose");
  }

  @Test
  void othersAreToldNothing() {
    var words = new PoolWords(Employment.share().indicator(), DANISH);

    assertThat(words.span()).isEmpty();
    assertThat(words.uncertainty()).isEmpty();
    assertThat(words.confidentiality()).isEmpty();
    assertThat(words.before()).isEqualTo("siden den forrige leverede periode");
  }

  @Test
  void sharesTellTheLimitsOfShares() {
    Indicator share = Employment.share().marking(ALL).indicator();

    assertThat(new ReliabilityWords(share, DANISH).lines())
        .containsExactly(
            "tal og forskelle vises, men mærkes »u« som usikre, når intervallet når mere end 12,5 procentpoint til hver side eller de bygger på færre end 30 personer");
    assertThat(new ReliabilityWords(share, ENGLISH).lines())
        .containsExactly(
            "figures and gaps are shown but marked “u” as uncertain when their interval reaches more than 12.5 percentage points to each side or they rest on fewer than 30 persons");
  }

  @Test
  void countsTellTheRelativeLimitAlone() {
    Indicator count = Employment.count().marking(ALL).indicator();

    assertThat(new ReliabilityWords(count, ENGLISH).lines())
        .containsExactly(
            "figures and gaps are shown but marked “u” as uncertain when their interval reaches more than 60 per cent of the figure to each side (for a gap, of the larger one of the two)");
  }

  @Test
  void withoutRulesThereIsNothingToTell() {
    assertThat(new ReliabilityWords(Employment.share().indicator(), ENGLISH).lines())
        .isEqualTo(List.of());
  }
}
