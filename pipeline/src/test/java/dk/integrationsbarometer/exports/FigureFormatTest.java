package dk.integrationsbarometer.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {
  private static final FigureFormat DANISH = new FigureFormat(Language.DA, "percent", 1);
  private static final FigureFormat ENGLISH = new FigureFormat(Language.EN, "percent", 1);
  private static final FigureFormat PERSONS = new FigureFormat(Language.DA, "persons", 0);

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "78.4, '78,4 %'",
    "78.25, '78,3 %'", // exactly between
    "78.35, '78,4 %'", // exactly between, but a little less in binary
    "78.349999, '78,3 %'",
    "0, '0,0 %'",
    "100, '100,0 %'",
  })
  void sharesAreRoundedHalfUp(double value, String text) {
    assertThat(DANISH.value(OptionalDouble.of(value), ObsStatus.NORMAL)).isEqualTo(text);
  }

  @Test
  void anUncertainNumberIsMarkedInATable() {
    assertThat(DANISH.marked(OptionalDouble.of(78.4), ObsStatus.UNRELIABLE)).isEqualTo("u 78,4 %");
    assertThat(DANISH.markedGap(OptionalDouble.of(-2), ObsStatus.UNRELIABLE)).isEqualTo("u -2,0");
    assertThat(DANISH.marked(OptionalDouble.of(78.4), ObsStatus.NORMAL)).isEqualTo("78,4 %");
    assertThat(DANISH.marked(OptionalDouble.empty(), ObsStatus.SUPPRESSED)).isEqualTo("..");
    assertThat(DANISH.ratio(OptionalDouble.empty(), ObsStatus.UNRELIABLE)).isEqualTo(".");
  }

  @Test
  void englishHasADecimalPoint() {
    assertThat(ENGLISH.value(OptionalDouble.of(78.4), ObsStatus.NORMAL)).isEqualTo("78.4%");
    assertThat(ENGLISH.persons(OptionalLong.of(626508), ObsStatus.NORMAL)).isEqualTo("626,508");
  }

  @Test
  void thousandsAreSeparated() {
    assertThat(PERSONS.value(OptionalDouble.of(626508), ObsStatus.NORMAL)).isEqualTo("626.508");
    assertThat(DANISH.persons(OptionalLong.of(1500), ObsStatus.NORMAL)).isEqualTo("1.500");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"-18.7, '-18,7'", "3.21, '+3,2'", "0, '0,0'", "-0.04, '0,0'", "0.04, '0,0'"})
  void gapsHaveASign(double value, String text) {
    assertThat(DANISH.gap(OptionalDouble.of(value), ObsStatus.NORMAL)).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"SUPPRESSED, ..", "MISSING, ...", "UNDEFINED, ."})
  void whatHasNoNumberHasASign(ObsStatus status, String text) {
    assertThat(DANISH.value(OptionalDouble.empty(), status)).isEqualTo(text);
    assertThat(DANISH.gap(OptionalDouble.empty(), status)).isEqualTo(text);
    assertThat(DANISH.ratio(OptionalDouble.empty(), status)).isEqualTo(text);
    assertThat(DANISH.persons(OptionalLong.empty(), status)).isEqualTo(text);
  }

  @Test
  void aRatioToZeroIsUndefined() {
    assertThat(DANISH.ratio(OptionalDouble.empty(), ObsStatus.NORMAL)).isEqualTo(".");
    assertThat(DANISH.ratio(OptionalDouble.of(0.7614), ObsStatus.NORMAL)).isEqualTo("0,76");
  }
}
