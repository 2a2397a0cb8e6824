package dk.integrationsbarometer.explanations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.spec.LanguagePeople;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is gathered, as a reader of the report's appendix sees it. */
class GatheredWordsTest {
  private static final String BY_DATES =
      """
        datoer: {label: {da: a, en: a}, from: haendelse, match: {PNR: PNR}, when: so-far, distinct: row_date}
        slags_foerst: {label: {da: a, en: a}, from: haendelse, match: {PNR: PNR}, when: so-far, of_least: SLAGS, by: row_date}
        slags_sidst: {label: {da: a, en: a}, from: haendelse, match: {PNR: PNR}, when: so-far, of_greatest: SLAGS, by: row_date}
      """;

  @TempDir private Path folder;

  @Test
  void timesAndWhatIsTakenAreToldInEnglish() {
    assertThat(said(Language.EN))
        .isEqualTo(
            """
            the number of rows in “Accounts” (konto) for the calendar year of 12 months before the status date, PNR = PNR
            the sum of “TIMER” (0 without any) in “Events” (haendelse) for the month of 1 month before the status date, PNR = PNR
            the number of rows in “Accounts” (konto) in the time after 3 months before the status date up to and including the status date, PNR = PNR
            the latest “VAERDI” in “Spells” (forloeb) valid on 1 month after the status date, PNR = PNR
            the number of different days in “Spells” (forloeb) valid in the time after 3 months before the status date up to and including 3 months after the status date, PNR = PNR
            the days of the longest unbroken stay in “Spells” (forloeb) begun by the status date, PNR = PNR
            the smallest “FRA” in “Spells” (forloeb) begun by the status date, PNR = PNR
            the average of 0 - “TIMER” (1 decimal place) in “Events” (haendelse) begun by the status date, PNR = PNR
            the sum of “a” (0 without any) in “People” (menneske) begun by the status date, PNR = MOR; derived for each row
              haendelser “a”: the number of rows in “Events” (haendelse) for the month of the status date, PNR = PNR
            whether there are rows in “Pupils” (elev) for the status date, PNR = PNR and KOM = KOM
            the largest “BELOEB” in “Accounts” (konto) for the calendar year of the status date, the same rows for everybody
            the earliest date of a row in “Events” (haendelse) begun by the status date, PNR = PNR
            the sum of “TIMER” (0 without any) in “Events” (haendelse) begun by the status date, PNR = PNR, from the day in DAG on and for 2 months
            the earliest date of a row in “Events” (haendelse) begun by the status date, PNR = PNR, from the day in tidligst on, where the row's date is more than 2022-01-31 and “TIMER” is more than 1
            the number of different “SLAGS” in “Events” (haendelse) begun by the status date, PNR = PNR
            the sum of known “TIMER” (unknown without any) in “Events” (haendelse) for the month of the status date, PNR = PNR
            “SLAGS” in the row with the largest “TIMER” in “Events” (haendelse) begun by the status date, PNR = PNR
            “KODE” in the row with the smallest “VAERDI” in “Spells” (forloeb) begun by the status date, PNR = PNR, where “VAERDI” is more than 1
            the number of different dates of rows in “Events” (haendelse) begun by the status date, PNR = PNR
            “SLAGS” in the earliest row in “Events” (haendelse) begun by the status date, PNR = PNR
            “SLAGS” in the latest row in “Events” (haendelse) begun by the status date, PNR = PNR
            """);
  }

  @Test
  void timesAndWhatIsTakenAreToldInDanish() {
    assertThat(said(Language.DA))
        .isEqualTo(
            """
            antal rækker i »Konti« (konto) for året 12 måneder før statusdatoen, PNR = PNR
            summen af »TIMER« (0 uden nogen) i »Hændelser« (haendelse) for måneden 1 måned før statusdatoen, PNR = PNR
            antal rækker i »Konti« (konto) i tiden efter 3 måneder før statusdatoen til og med statusdatoen, PNR = PNR
            det seneste »VAERDI« i »Forløb« (forloeb) gældende på 1 måned efter statusdatoen, PNR = PNR
            antal forskellige dage i »Forløb« (forloeb) gældende i tiden efter 3 måneder før statusdatoen til og med 3 måneder efter statusdatoen, PNR = PNR
            dage i det længste uafbrudte ophold i »Forløb« (forloeb) begyndt senest på statusdatoen, PNR = PNR
            det mindste »FRA« i »Forløb« (forloeb) begyndt senest på statusdatoen, PNR = PNR
            gennemsnittet af 0 - »TIMER« (1 decimal) i »Hændelser« (haendelse) begyndt senest på statusdatoen, PNR = PNR
            summen af »a« (0 uden nogen) i »Mennesker« (menneske) begyndt senest på statusdatoen, PNR = MOR; for hver række udledes
              haendelser »a«: antal rækker i »Hændelser« (haendelse) for statusdatoens måned, PNR = PNR
            om der er rækker i »Elever« (elev) for statusdatoen, PNR = PNR og KOM = KOM
            det største »BELOEB« i »Konti« (konto) for statusdatoens år, de samme rækker for alle
            den tidligste dato for en række i »Hændelser« (haendelse) begyndt senest på statusdatoen, PNR = PNR
            summen af »TIMER« (0 uden nogen) i »Hændelser« (haendelse) begyndt senest på statusdatoen, PNR = PNR, fra og med dagen i DAG og 2 måneder frem
            den tidligste dato for en række i »Hændelser« (haendelse) begyndt senest på statusdatoen, PNR = PNR, fra og med dagen i tidligst, hvor rækkens dato er mere end 2022-01-31 og »TIMER« er mere end 1
            antal forskellige »SLAGS« i »Hændelser« (haendelse) begyndt senest på statusdatoen, PNR = PNR
            summen af kendte »TIMER« (ukendt uden nogen) i »Hændelser« (haendelse) for statusdatoens måned, PNR = PNR
            »SLAGS« i rækken med det største »TIMER« i »Hændelser« (haendelse) begyndt senest på statusdatoen, PNR = PNR
            »KODE« i rækken med det mindste »VAERDI« i »Forløb« (forloeb) begyndt senest på statusdatoen, PNR = PNR, hvor »VAERDI« er mere end 1
            antal forskellige datoer på rækker i »Hændelser« (haendelse) begyndt senest på statusdatoen, PNR = PNR
            »SLAGS« i den tidligste række i »Hændelser« (haendelse) begyndt senest på statusdatoen, PNR = PNR
            »SLAGS« i den seneste række i »Hændelser« (haendelse) begyndt senest på statusdatoen, PNR = PNR
            """);
  }

  private String said(Language language) {
    Definitions definitions = LanguagePeople.definitions(folder, BY_DATES);
    return Stream.of(
            "konti_sidste_aar",
            "timer_foer",
            "konti_vindue",
            "forloeb_om_lidt",
            "dage_vindue",
            "laengst",
            "tidligst",
            "snit_under_nul",
            "mor_haendelser",
            "skole",
            "landets_konto",
            "foerste_haendelse",
            "timer_kort_efter",
            "dag_efter",
            "slags_antal",
            "timer_kendt",
            "slags_mest",
            "kode_mindst",
            "datoer",
            "slags_foerst",
            "slags_sidst")
        .map(name -> definitions.units().get("menneske").variable(name).orElseThrow())
        .map(variable -> (Variable.Gathered) variable.derivation())
        .flatMap(gathered -> new GatheredWords(gathered, new Bilingual(language)).lines().stream())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
