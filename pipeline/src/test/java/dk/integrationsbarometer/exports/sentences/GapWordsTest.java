package dk.integrationsbarometer.exports.sentences;

import static dk.integrationsbarometer.exports.Told.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.exports.Told;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import org.junit.jupiter.api.Test;

/** What is said of a gap, word for word. */
class GapWordsTest {
  private static Told both() {
    return new Told().figure("2022", "a", 78.4).figure("2022", "b", 59.7);
  }

  private static void assertTold(Told told, String danish, String english) {
    assertThat(told.in(Language.DA)).isEqualTo("\nForskelle i 2022\n" + danish);
    assertThat(told.in(Language.EN)).isEqualTo("\nGaps in 2022\n" + english);
  }

  @Test
  void aNarrowIntervalIsAbout() {
    assertTold(
        both().gap("a", -18.7, -21.4, -16, 4),
        """
          - Gruppen »Tosprogede« ligger cirka 18,7 procentpoint lavere end »Alle« (59,7 % mod 78,4 %; forskel -18,7,
            usikkerhedsinterval -21,4 til -16,0).
        """,
        """
          - The group “Bilinguals” is about 18.7 percentage points lower than “Everyone” (59.7% against 78.4%; gap
            -18.7, uncertainty interval -21.4 to -16.0).
        """);
  }

  @Test
  void aGapThatIsMarkedIsCalledUncertain() {
    assertTold(
        both().unsureGap(-18.7, -37, -12),
        """
          - Gruppen »Tosprogede« ligger cirka 18,7 procentpoint lavere end »Alle« (59,7 % mod 78,4 %; forskel -18,7,
            usikkerhedsinterval -37,0 til -12,0). Forskellen er usikker: den bygger på få personer eller har et bredt
            interval.
        """,
        """
          - The group “Bilinguals” is about 18.7 percentage points lower than “Everyone” (59.7% against 78.4%; gap
            -18.7, uncertainty interval -37.0 to -12.0). The gap is uncertain: it rests on few people or has a wide
            interval.
        """);
  }

  @Test
  void aGapBesideAMarkedFigureTellsThatToo() {
    assertTold(
        both().unsure().gap("a", -18.7, -21.4, -16, 3.9),
        """
          - Gruppen »Tosprogede« ligger cirka 18,7 procentpoint lavere end »Alle« (59,7 % mod 78,4 %; forskel -18,7,
            usikkerhedsinterval -21,4 til -16,0). Mindst ét af de to tal er usikkert.
        """,
        """
          - The group “Bilinguals” is about 18.7 percentage points lower than “Everyone” (59.7% against 78.4%; gap
            -18.7, uncertainty interval -21.4 to -16.0). At least one of the two figures is uncertain.
        """);
  }

  @Test
  void aWideIntervalIsAtLeastTheLimitNearerToZero() {
    assertTold(
        both().gap("a", 18.7, 3.5, 34, 20),
        """
          - Gruppen »Tosprogede« ligger mindst 3,5 procentpoint højere end »Alle« (59,7 % mod 78,4 %; forskel +18,7,
            usikkerhedsinterval +3,5 til +34,0).
        """,
        """
          - The group “Bilinguals” is at least 3.5 percentage points higher than “Everyone” (59.7% against 78.4%; gap
            +18.7, uncertainty interval +3.5 to +34.0).
        """);
  }

  /** Published limits are rounded, so one of 0 can lie on either side. */
  @Test
  void aLimitThatIsPublishedAsZeroCannotBeToldApart() {
    assertTold(
        both().gap("a", -18.7, -37, 0, NONE),
        """
          - Gruppen »Tosprogede« kan ikke skelnes fra »Alle« (59,7 % mod 78,4 %; forskel -18,7, usikkerhedsinterval
            -37,0 til 0,0).
        """,
        """
          - The group “Bilinguals” cannot be told apart from “Everyone” (59.7% against 78.4%; gap -18.7, uncertainty
            interval -37.0 to 0.0).
        """);
  }

  @Test
  void anIntervalWithZeroCannotBeToldApartAndSaysWhatCouldHaveBeenSeen() {
    assertTold(
        both().gap("a", -1.2, -4, 1.6, 4.1),
        """
          - Gruppen »Tosprogede« kan ikke skelnes fra »Alle« (59,7 % mod 78,4 %; forskel -1,2, usikkerhedsinterval
            -4,0 til +1,6). En forskel på 4,1 procentpoint eller mere ville som regel have vist sig.
        """,
        """
          - The group “Bilinguals” cannot be told apart from “Everyone” (59.7% against 78.4%; gap -1.2, uncertainty
            interval -4.0 to +1.6). A gap of 4.1 percentage points or more would as a rule have shown.
        """);
  }

  @Test
  void withoutIntervalsTheNumberStandsAsItIs() {
    assertTold(
        both().interval("none").gap("a", -18.7, NONE, NONE, NONE),
        """
          - Gruppen »Tosprogede« ligger 18,7 procentpoint lavere end »Alle« (59,7 % mod 78,4 %).
        """,
        """
          - The group “Bilinguals” is 18.7 percentage points lower than “Everyone” (59.7% against 78.4%).
        """);
  }

  @Test
  void anIntervalThatIsWantedAndNotThereIsTold() {
    assertTold(
        both().gap("a", -18.7, NONE, NONE, NONE),
        """
          - Gruppen »Tosprogede« ligger 18,7 procentpoint lavere end »Alle« (59,7 % mod 78,4 %; usikkerheden er ikke
            beregnet).
        """,
        """
          - The group “Bilinguals” is 18.7 percentage points lower than “Everyone” (59.7% against 78.4%; uncertainty
            not computed).
        """);
  }

  @Test
  void whatIsPrintedAsZeroIsLevel() {
    assertTold(
        both().interval("none").gap("a", 0.04, NONE, NONE, NONE),
        """
          - Gruppen »Tosprogede« ligger på niveau med »Alle« (59,7 % mod 78,4 %).
        """,
        """
          - The group “Bilinguals” is level with “Everyone” (59.7% against 78.4%).
        """);
  }

  @Test
  void aHiddenGapIsSaidToBeHiddenAndNothingElse() {
    assertTold(
        both().notAlike(ObsStatus.SUPPRESSED).noGap(ObsStatus.SUPPRESSED),
        """
          - Forskellen mellem »Tosprogede« og »Alle« vises ikke: skjult af hensyn til fortrolighed.
        """,
        """
          - The gap between “Bilinguals” and “Everyone” is not shown: hidden for confidentiality.
        """);
  }

  @Test
  void aShareOfOnePopulationIsHeldAgainstThatOfAnother() {
    Told shares = new Told().interval("none").figure("2022", "b", 16.9);

    assertTold(
        shares.figure("andre", "2022", "b", 15.6).gap("andre", 1.3, NONE, NONE, NONE),
        """
          - Gruppen »Tosprogede« udgør 1,3 procentpoint mere end i »Andre steder« (16,9 % mod 15,6 %).
        """,
        """
          - The group “Bilinguals” makes up 1.3 percentage points more than in “Elsewhere” (16.9% against 15.6%).
        """);
  }

  @Test
  void representationHasWordsForEveryCertainty() {
    Told wide = new Told().gap("andre", -10, -20, -1, NONE);
    Told none = new Told().gap("andre", -1, -3, 1, NONE);
    Told equal = new Told().interval("none").gap("andre", 0, NONE, NONE, NONE);

    assertTold(
        wide,
        """
          - Gruppen »Tosprogede« udgør mindst 1,0 procentpoint mindre end i »Andre steder« (forskel -10,0,
            usikkerhedsinterval -20,0 til -1,0).
        """,
        """
          - The group “Bilinguals” makes up at least 1.0 percentage points less than in “Elsewhere” (gap -10.0,
            uncertainty interval -20.0 to -1.0).
        """);
    assertTold(
        none,
        """
          - Gruppen »Tosprogede« udgør en del, der ikke kan skelnes fra den i »Andre steder« (forskel -1,0,
            usikkerhedsinterval -3,0 til +1,0).
        """,
        """
          - The group “Bilinguals” makes up a part that cannot be told apart from that in “Elsewhere” (gap -1.0,
            uncertainty interval -3.0 to +1.0).
        """);
    assertTold(
        equal,
        """
          - Gruppen »Tosprogede« udgør lige så stor en del som i »Andre steder« (forskel 0,0).
        """,
        """
          - The group “Bilinguals” makes up as large a part as in “Elsewhere” (gap 0.0).
        """);
  }

  @Test
  void alikePeopleAreComparedAndTheRestIsSplitWithoutNamingCauses() {
    Told told =
        both()
            .alike(-19.96, -22.8, -17.2, 100, 100)
            .gap("a", -18.7, -21.4, -16, 4)
            .part("rates", -19.96)
            .part("alder", 0.7)
            .part("koen", 0.56)
            .part("not-compared", 0);

    assertTold(
        told,
        """
          - Gruppen »Tosprogede« ligger cirka 18,7 procentpoint lavere end »Alle« (59,7 % mod 78,4 %; forskel -18,7,
            usikkerhedsinterval -21,4 til -16,0). Mellem personer, der er ens i alder og køn, ligger gruppen cirka
            20,0 procentpoint lavere (forskel -20,0, usikkerhedsinterval -22,8 til -17,2). Hele forskellen på -18,7
            procentpoint er summen af -20,0 mellem personer, der er ens, og det, der følger med, at grupperne er
            sammensat forskelligt: +0,7 med alder og +0,6 med køn.
        """,
        """
          - The group “Bilinguals” is about 18.7 percentage points lower than “Everyone” (59.7% against 78.4%; gap
            -18.7, uncertainty interval -21.4 to -16.0). Between people who are alike in age and sex, the group is
            about 20.0 percentage points lower (gap -20.0, uncertainty interval -22.8 to -17.2). The whole gap of
            -18.7 percentage points is the sum of -20.0 between people who are alike and of what goes with the groups'
            different composition: +0.7 with age and +0.6 with sex.
        """);
  }

  @Test
  void aRegressionIsToldAsSuchWithThoseWhomNobodyIsLike() {
    Told told =
        both()
            .regression()
            .alike(-19.96, -22.8, -17.2, NONE, 91.25)
            .gap("a", -18.7, -21.4, -16, 4)
            .part("rates", -19.96)
            .part("alder", 0.7)
            .part("koen", 0.56)
            .part("not-compared", 0);

    assertTold(
        told,
        """
          - Gruppen »Tosprogede« ligger cirka 18,7 procentpoint lavere end »Alle« (59,7 % mod 78,4 %; forskel -18,7,
            usikkerhedsinterval -21,4 til -16,0). Når en regression tager højde for alder og køn, ligger gruppen cirka
            20,0 procentpoint lavere (forskel -20,0, usikkerhedsinterval -22,8 til -17,2). Hele forskellen på -18,7
            procentpoint er summen af -20,0, som regressionen ikke gør rede for, og det, der følger med, at grupperne
            er sammensat forskelligt: +0,7 med alder og +0,6 med køn. Et skjult antal af »Tosprogede« og 91,3 % af
            »Alle« har nogen på den anden side, der er ens med dem i det hele; resten kan kun sammenlignes, fordi
            regressionen regner med, at hver egenskab betyder det samme for alle.
        """,
        """
          - The group “Bilinguals” is about 18.7 percentage points lower than “Everyone” (59.7% against 78.4%; gap
            -18.7, uncertainty interval -21.4 to -16.0). When a regression takes age and sex into account, the group
            is about 20.0 percentage points lower (gap -20.0, uncertainty interval -22.8 to -17.2). The whole gap of
            -18.7 percentage points is the sum of -20.0 that the regression does not account for and of what goes with
            the groups' different composition: +0.7 with age and +0.6 with sex. A hidden number of “Bilinguals” and
            91.3% of “Everyone” have somebody on the other side who is like them in all of it; the rest can be
            compared only because the regression takes each property to mean the same for everybody.
        """);
  }

  @Test
  void aRegressionThatCannotBeEstimatedSaysWhy() {
    Told told =
        both()
            .interval("none")
            .regression()
            .notAlike(ObsStatus.UNDEFINED)
            .gap("a", -18.7, NONE, NONE, NONE);

    assertTold(
        told,
        """
          - Gruppen »Tosprogede« ligger 18,7 procentpoint lavere end »Alle« (59,7 % mod 78,4 %). Regressionen kan ikke
            beregnes: det, der skal holdes ens, følger af hinanden eller af gruppen, en klasse findes kun på den ene
            side, eller der er for få personer.
        """,
        """
          - The group “Bilinguals” is 18.7 percentage points lower than “Everyone” (59.7% against 78.4%). The
            regression cannot be estimated: what is to be held equal follows from one another or from the group, a
            class is found on one side only, or there are too few people.
        """);
  }

  @Test
  void thoseWhomNobodyIsLikeAreAPartOfTheirOwnAndRoundingIsTold() {
    Told told =
        new Told()
            .interval("none")
            .alike(0.02, NONE, NONE, 98.24, 100)
            .gap("a", -2, NONE, NONE, NONE)
            .part("rates", 0.02)
            .part("alder", -1.96)
            .part("not-compared", -0.06);

    assertTold(
        told,
        """
          - Gruppen »Tosprogede« ligger 2,0 procentpoint lavere end »Alle« (forskel -2,0). Mellem personer, der er ens
            i alder, ligger de to grupper på niveau (forskel 0,0). Hele forskellen på -2,0 procentpoint er summen af
            0,0 mellem personer, der er ens, og det, der følger med, at grupperne er sammensat forskelligt: -2,0 med
            alder og -0,1 med personer uden nogen, der ligner dem, på den anden side. Tallene er afrundet hver for
            sig. Sammenlignet er 98,2 % af »Tosprogede« og 100,0 % af »Alle«; resten har ingen, der ligner dem, på den
            anden side.
        """,
        """
          - The group “Bilinguals” is 2.0 percentage points lower than “Everyone” (gap -2.0). Between people who are
            alike in age, the two groups are level (gap 0.0). The whole gap of -2.0 percentage points is the sum of
            0.0 between people who are alike and of what goes with the groups' different composition: -2.0 with age
            and -0.1 with people who have nobody like them on the other side. The numbers are rounded one by one.
            Compared are 98.2% of “Bilinguals” and 100.0% of “Everyone”; the rest have nobody like them on the other
            side.
        """);
  }

  @Test
  void alikePeopleMayNotBeToldApartOrDifferAtLeast() {
    Told apart =
        new Told().alike(-1, -3, 1, 100, 100).gap("a", -18, -20, -16, 4).part("alder", -17);
    Told least =
        new Told().alike(-9, -20, -1, 100, 100).gap("a", -18, -20, -16, 4).part("alder", -9);

    assertThat(apart.in(Language.DA).replaceAll("\n +", " "))
        .contains(
            "Mellem personer, der er ens i alder, kan de to grupper ikke skelnes fra hinanden (forskel -1,0, usikkerhedsinterval -3,0 til +1,0).");
    assertThat(apart.in(Language.EN).replaceAll("\n +", " "))
        .contains(
            "Between people who are alike in age, the two groups cannot be told apart (gap -1.0, uncertainty interval -3.0 to +1.0).");
    assertThat(least.in(Language.DA).replaceAll("\n +", " "))
        .contains(
            "Mellem personer, der er ens i alder, ligger gruppen mindst 1,0 procentpoint lavere (forskel -9,0, usikkerhedsinterval -20,0 til -1,0).");
    assertThat(least.in(Language.EN).replaceAll("\n +", " "))
        .contains(
            "Between people who are alike in age, the group is at least 1.0 percentage points lower (gap -9.0, uncertainty interval -20.0 to -1.0).");
  }

  @Test
  void anAdjustedGapThatIsNotShownSaysWhy() {
    Told hidden =
        new Told().interval("none").notAlike(ObsStatus.SUPPRESSED).gap("a", -2, NONE, NONE, NONE);
    Told nobody =
        new Told().interval("none").notAlike(ObsStatus.UNDEFINED).gap("a", -2, NONE, NONE, NONE);

    assertTold(
        hidden,
        """
          - Gruppen »Tosprogede« ligger 2,0 procentpoint lavere end »Alle« (forskel -2,0). Den justerede forskel vises
            ikke: skjult af hensyn til fortrolighed.
        """,
        """
          - The group “Bilinguals” is 2.0 percentage points lower than “Everyone” (gap -2.0). The adjusted gap is not
            shown: hidden for confidentiality.
        """);
    assertTold(
        nobody,
        """
          - Gruppen »Tosprogede« ligger 2,0 procentpoint lavere end »Alle« (forskel -2,0). Ingen i de to grupper
            ligner hinanden i det, der skal holdes ens.
        """,
        """
          - The group “Bilinguals” is 2.0 percentage points lower than “Everyone” (gap -2.0). Nobody in the two groups
            is like anybody in the other in what is to be held equal.
        """);
  }

  @Test
  void aRegressedGapThatIsHiddenIsNotCalledOneOfThoseWhoAreAlike() {
    Told hidden =
        new Told()
            .interval("none")
            .regression()
            .notAlike(ObsStatus.SUPPRESSED)
            .gap("a", -2, NONE, NONE, NONE);

    assertThat(hidden.in(Language.DA).replaceAll("\n +", " "))
        .contains("Den justerede forskel vises ikke: skjult af hensyn til fortrolighed.");
    assertThat(hidden.in(Language.EN).replaceAll("\n +", " "))
        .contains("The adjusted gap is not shown: hidden for confidentiality.");
  }
}
