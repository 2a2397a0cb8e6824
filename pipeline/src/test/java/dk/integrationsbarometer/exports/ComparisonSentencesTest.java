package dk.integrationsbarometer.exports;

import static dk.integrationsbarometer.exports.Told.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import org.junit.jupiter.api.Test;

/** What is said of gradients and of other areas, word for word. */
class ComparisonSentencesTest {
  private static void assertTold(Told told, String danish, String english) {
    assertThat(told.in(Language.DA)).isEqualTo("\n" + danish);
    assertThat(told.in(Language.EN)).isEqualTo("\n" + english);
  }

  @Test
  void aSteepLineIsToldFromItsLowerToItsUpperEnd() {
    assertTold(
        new Told().gradient(40.04, 30, 50, 1.5, 93.25),
        """
        Gradient i 2022
          - I den øverste ende af alder er tallet for »Alle« cirka 40,0 procentpoint højere end i den nederste
            (hældning +40,0, usikkerhedsinterval +30,0 til +50,0). Det er 1,50 gange så højt (usikkerhedsinterval 1,00
            til 2,00). Med er 93,3 %; resten er i ingen af de ordnede klasser.
        """,
        """
        Gradient in 2022
          - At the upper end of age the figure for “Everyone” is about 40.0 percentage points higher than at the lower
            end (slope +40.0, uncertainty interval +30.0 to +50.0). It is 1.50 times as high (uncertainty interval
            1.00 to 2.00). Included are 93.3%; the rest are in none of the ordered classes.
        """);
  }

  @Test
  void aFallingLineIsLowerAtTheUpperEnd() {
    assertTold(
        new Told().interval("none").gradient(-12, NONE, NONE, NONE, 100),
        """
        Gradient i 2022
          - I den øverste ende af alder er tallet for »Alle« 12,0 procentpoint lavere end i den nederste (hældning
            -12,0).
        """,
        """
        Gradient in 2022
          - At the upper end of age the figure for “Everyone” is 12.0 percentage points lower than at the lower end
            (slope -12.0).
        """);
  }

  @Test
  void aLineThatMayBeLevelHasNoRatio() {
    assertTold(
        new Told().gradient(2, -1, 5, 1.5, 100),
        """
        Gradient i 2022
          - Tallet for »Alle« i den øverste ende af alder kan ikke skelnes fra tallet i den nederste (hældning +2,0,
            usikkerhedsinterval -1,0 til +5,0).
        """,
        """
        Gradient in 2022
          - The figure for “Everyone” at the upper end of age cannot be told apart from that at the lower end (slope
            +2.0, uncertainty interval -1.0 to +5.0).
        """);
  }

  @Test
  void aHiddenGradientIsNotDescribed() {
    assertTold(
        new Told().noGradient(ObsStatus.SUPPRESSED),
        """
        Gradient i 2022
          - Gradienten over alder for »Alle« vises ikke: skjult af hensyn til fortrolighed.
        """,
        """
        Gradient in 2022
          - The gradient over age for “Everyone” is not shown: hidden for confidentiality.
        """);
  }

  @Test
  void aFigureIsHeldAgainstAnotherAreasInItsPlace() {
    assertTold(
        new Told()
            .figure("2022", "a", 78.4)
            .benchmark("147", -4.2, -6, -2.4, ObsStatus.NORMAL)
            .benchmark("000", 1, -1, 3, ObsStatus.NORMAL),
        """
        Mod andre områder i 2022
          - Tallet for »Alle« kan ikke skelnes fra tallet i »Hele landet« (78,4 % mod 77,4 %; forskel +1,0,
            usikkerhedsinterval -1,0 til +3,0).
          - Tallet for »Alle« er cirka 4,2 procentpoint lavere end i »Frederiksberg« (78,4 % mod 82,6 %; forskel -4,2,
            usikkerhedsinterval -6,0 til -2,4).
        """,
        """
        Against other areas in 2022
          - The figure for “Everyone” cannot be told apart from that in “The whole country” (78.4% against 77.4%; gap
            +1.0, uncertainty interval -1.0 to +3.0).
          - The figure for “Everyone” is about 4.2 percentage points lower than in “Frederiksberg” (78.4% against
            82.6%; gap -4.2, uncertainty interval -6.0 to -2.4).
        """);
  }

  @Test
  void aMissingAreaIsSaidToBeMissing() {
    assertTold(
        new Told().figure("2022", "a", 78.4).benchmark("147", NONE, NONE, NONE, ObsStatus.MISSING),
        """
        Mod andre områder i 2022
          - Forskellen mellem »Alle« her og i »Frederiksberg« vises ikke: mangler, en leverance bag det er der ikke.
        """,
        """
        Against other areas in 2022
          - The gap between “Everyone” here and in “Frederiksberg” is not shown: missing, a delivery behind it is not
            there.
        """);
  }
}
