package dk.integrationsbarometer.exports.sentences;

import static dk.integrationsbarometer.exports.Told.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.Told;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.labels.TrendSign;
import org.junit.jupiter.api.Test;

/** What is said of changes, word for word. */
class ChangeWordsTest {
  private static void assertChanges(Told told, String danish, String english) {
    assertThat(told.in(Language.DA)).isEqualTo("\nUdvikling til 2022\n" + danish);
    assertThat(told.in(Language.EN)).isEqualTo("\nChange to 2022\n" + english);
  }

  private static Told change(double value, double low, double high, TrendSign trend) {
    return new Told()
        .figure("2022", "b", 59.7)
        .figure("2016", "b", 50)
        .change("b", "2016", value, low, high, trend, ObsStatus.NORMAL);
  }

  @Test
  void aChangeIsToldWithItsTrend() {
    assertChanges(
        change(9.7, 7, 12, TrendSign.BETTER),
        """
          - Tallet for »Tosprogede« er cirka 9,7 procentpoint højere end i 2016 (59,7 % mod 50,0 %; ændring +9,7,
            usikkerhedsinterval +7,0 til +12,0).
          - Tendens over fem perioder: »Tosprogede« bedre.
        """,
        """
          - The figure for “Bilinguals” is about 9.7 percentage points higher than in 2016 (59.7% against 50.0%;
            change +9.7, uncertainty interval +7.0 to +12.0).
          - Trend over five periods: “Bilinguals” better.
        """);
  }

  @Test
  void aChangeMayBeNoneOrNotToldApart() {
    assertChanges(
        change(0, NONE, NONE, TrendSign.CANNOT_BE_SAID).interval("none"),
        """
          - Tallet for »Tosprogede« er det samme som i 2016 (59,7 % mod 50,0 %).
          - Tendens over fem perioder: kan ikke siges.
        """,
        """
          - The figure for “Bilinguals” is the same as in 2016 (59.7% against 50.0%).
          - Trend over five periods: cannot be said.
        """);
    assertChanges(
        change(1, -1, 3, TrendSign.NO_CLEAR_CHANGE),
        """
          - Tallet for »Tosprogede« kan ikke skelnes fra tallet i 2016 (59,7 % mod 50,0 %; ændring +1,0,
            usikkerhedsinterval -1,0 til +3,0).
          - Tendens over fem perioder: »Tosprogede« ingen klar ændring.
        """,
        """
          - The figure for “Bilinguals” cannot be told apart from that in 2016 (59.7% against 50.0%; change +1.0,
            uncertainty interval -1.0 to +3.0).
          - Trend over five periods: “Bilinguals” no clear change.
        """);
  }

  @Test
  void aBreakIsToldOnceForAllGroups() {
    Told broken =
        new Told()
            .change("a", "2016", NONE, NONE, NONE, TrendSign.CANNOT_BE_SAID, ObsStatus.BREAK)
            .change("b", "2016", NONE, NONE, NONE, TrendSign.CANNOT_BE_SAID, ObsStatus.BREAK);

    assertChanges(
        broken,
        """
          - Ændringen siden 2016 vises ikke: databrud, perioderne kan ikke sammenlignes eller lægges sammen.
          - Tendens over fem perioder: kan ikke siges.
        """,
        """
          - The change since 2016 is not shown: break in series, the periods cannot be compared or put together.
          - Trend over five periods: cannot be said.
        """);
  }

  @Test
  void whatBreaksBetweenThePeriodsIsToldWithDayAndNote() {
    Told broken =
        new Told()
            .change("a", "2016", NONE, NONE, NONE, TrendSign.CANNOT_BE_SAID, ObsStatus.BREAK)
            .breaking("2010-01-01", "For længe siden", "Long ago")
            .breaking("2018-01-01", "Ny opgørelse", "New method");

    assertChanges(
        broken,
        """
          - Ændringen siden 2016 vises ikke: databrud, perioderne kan ikke sammenlignes eller lægges sammen.
          - Tendens over fem perioder: kan ikke siges.

        Databrud
          - Fra 1. januar 2018 er tallene gjort op på en anden måde, så de ikke kan sammenlignes med tidligere: Ny
            opgørelse.
        """,
        """
          - The change since 2016 is not shown: break in series, the periods cannot be compared or put together.
          - Trend over five periods: cannot be said.

        Breaks in the series
          - From 1 January 2018 on the figures are made in another way, so that they cannot be compared with earlier
            ones: New method.
        """);
  }

  @Test
  void aHiddenChangeOfOneGroupIsSaidToBeHidden() {
    Told one =
        new Told()
            .interval("none")
            .figure("2022", "a", 60)
            .figure("2016", "a", 50)
            .change("a", "2016", 10, NONE, NONE, TrendSign.CANNOT_BE_SAID, ObsStatus.NORMAL)
            .change("b", "2016", NONE, NONE, NONE, TrendSign.CANNOT_BE_SAID, ObsStatus.SUPPRESSED);

    assertChanges(
        one,
        """
          - Tallet for »Alle« er 10,0 procentpoint højere end i 2016 (60,0 % mod 50,0 %).
          - Ændringen for »Tosprogede« siden 2016 vises ikke: skjult af hensyn til fortrolighed.
          - Tendens over fem perioder: kan ikke siges.
        """,
        """
          - The figure for “Everyone” is 10.0 percentage points higher than in 2016 (60.0% against 50.0%).
          - The change for “Bilinguals” since 2016 is not shown: hidden for confidentiality.
          - Trend over five periods: cannot be said.
        """);
  }

  /** The gap now is known, and was another one then. */
  private static String gap(
      double now, double then, double low, double high, ObsStatus status, Language language) {
    double change = status == ObsStatus.NORMAL ? now - then : NONE;
    String told =
        new Told()
            .interval("none")
            .gap("a", now, NONE, NONE, NONE)
            .earlierGap(then)
            .gapChange(change, low, high, status)
            .in(language);
    return told.replaceAll("\n +", " ").strip().replaceAll("(?s)^.*?\\)\\. ", "");
  }

  @Test
  void aGapBecomesSmallerOrLarger() {
    assertThat(gap(-18.7, -28.4, 7, 12, ObsStatus.NORMAL, Language.DA))
        .isEqualTo(
            "Forskellen er cirka 9,7 procentpoint mindre end i 2016 (-18,7 mod -28,4; ændring +9,7, usikkerhedsinterval +7,0 til +12,0).");
    assertThat(gap(-18.7, -28.4, 7, 12, ObsStatus.NORMAL, Language.EN))
        .isEqualTo(
            "The gap is about 9.7 percentage points smaller than in 2016 (-18.7 against -28.4; change +9.7, uncertainty interval +7.0 to +12.0).");
    assertThat(gap(-28.4, -18.7, -17, -1.7, ObsStatus.NORMAL, Language.DA))
        .isEqualTo(
            "Forskellen er mindst 1,7 procentpoint større end i 2016 (-28,4 mod -18,7; ændring -9,7, usikkerhedsinterval -17,0 til -1,7).");
    assertThat(gap(-28.4, -18.7, -17, 0, ObsStatus.NORMAL, Language.EN))
        .startsWith("The gap cannot be told apart from that in 2016 ");
  }

  /** It would be said that those who were behind are ahead. */
  @Test
  void aGapThatMayBeNoneHasNotTurned() {
    String told =
        new Told()
            .interval("none")
            .gap("a", 0.2, -0.8, 1.3, NONE)
            .earlierGap(-1.3)
            .gapChange(1.5, 0.1, 2.9, ObsStatus.NORMAL)
            .in(Language.EN);

    assertThat(told.replaceAll("\n +", " "))
        .contains(
            "The gap of 2016 can no longer be seen (+0.2 against -1.3; change +1.5, uncertainty interval +0.1 to +2.9).");
  }

  @Test
  void aGapMayHaveTurnedOrNotBeToldApartOrBeTheSame() {
    assertThat(gap(3, -4, 5, 9, ObsStatus.NORMAL, Language.DA))
        .isEqualTo(
            "Forskellen er vendt siden 2016 (+3,0 mod -4,0; ændring +7,0, usikkerhedsinterval +5,0 til +9,0).");
    assertThat(gap(3, -4, 5, 9, ObsStatus.NORMAL, Language.EN))
        .isEqualTo(
            "The gap has turned since 2016 (+3.0 against -4.0; change +7.0, uncertainty interval +5.0 to +9.0).");
    assertThat(gap(-3, -4, -1, 3, ObsStatus.NORMAL, Language.DA))
        .isEqualTo(
            "Forskellen kan ikke skelnes fra forskellen i 2016 (-3,0 mod -4,0; ændring +1,0, usikkerhedsinterval -1,0 til +3,0).");
    assertThat(gap(-3, -4, -1, 3, ObsStatus.NORMAL, Language.EN))
        .isEqualTo(
            "The gap cannot be told apart from that in 2016 (-3.0 against -4.0; change +1.0, uncertainty interval -1.0 to +3.0).");
    assertThat(gap(-4, -4, NONE, NONE, ObsStatus.NORMAL, Language.DA))
        .isEqualTo("Forskellen er den samme som i 2016 (-4,0 mod -4,0).");
    assertThat(gap(-4, -4, NONE, NONE, ObsStatus.NORMAL, Language.EN))
        .isEqualTo("The gap is the same as in 2016 (-4.0 against -4.0).");
  }

  @Test
  void aBreakBetweenTwoGapsIsTold() {
    assertThat(gap(-3, -4, NONE, NONE, ObsStatus.BREAK, Language.DA))
        .isEqualTo(
            "Ændringen af forskellen siden 2016 vises ikke: databrud, perioderne kan ikke sammenlignes eller lægges sammen.");
    assertThat(gap(-3, -4, NONE, NONE, ObsStatus.SUPPRESSED, Language.EN))
        .isEqualTo("The change of the gap since 2016 is not shown: hidden for confidentiality.");
  }

  @Test
  void whatWasNotDeliveredThenIsLeftOut() {
    assertThat(gap(-3, -4, NONE, NONE, ObsStatus.MISSING, Language.DA))
        .isEqualTo(
            "Forskelle i 2022 - Gruppen »Tosprogede« ligger 3,0 procentpoint lavere end »Alle« (forskel -3,0).");
  }
}
