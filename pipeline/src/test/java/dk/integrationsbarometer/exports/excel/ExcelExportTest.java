package dk.integrationsbarometer.exports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.AwkwardRun;
import dk.integrationsbarometer.testkit.Exported;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelExportTest {
  @TempDir private Path to;

  @Test
  void theSheetsOfABook() {
    assertThat(book("da").sheets())
        .containsExactly("Forside", "Indhold", "Noter", "Tegn", "Mål", "andel", "andel-gap");
    assertThat(book("en").sheets())
        .containsExactly("Cover", "Contents", "Notes", "Signs", "Goals", "andel", "andel-gap");
  }

  @Test
  void theCoverSaysWhichHalfYearIsTheNewest() {
    assertThat(book("da").rows("Forside")).contains("Nyeste halvår|1. halvår 2022");
    assertThat(book("en").rows("Cover")).contains("Newest half-year|First half of 2022");
  }

  @Test
  void numbersAreNumbersRoundedAndCodesAreTexts() {
    assertThat(book("en").rows("andel"))
        .containsExactly(
            "Share & <more>, figures",
            "This sheet has one table, which begins in row 7.",
            "Signs: [u] uncertain figure: rests on few people or has a wide interval;"
                + " [c] hidden for confidentiality: rests on few people, or could be used to work out such a figure;"
                + " which of the two is not told;"
                + " [z] not defined: nobody to compute it of, or does not apply to this row;"
                + " [x] missing: a delivery behind it is not there;"
                + " [b] break in series: the periods cannot be compared or put together;"
                + " none: no mark, or nothing to write.",
            "Source: Danmarks Statistik; \"BEF\"",
            "Unit: per cent; the limits are the interval at 95%.",
            "Period|Area code|Area|Group code|Group|Grade|Value|Mark|Lower limit|Upper limit|Numerator|Denominator|Persons",
            "2021H2|101|Copenhagen|alle|@sum|Total|<78.4>|none|<76.2>|<80.4>|<1171>|<1494>|<1494>",
            "2021H2|101|Copenhagen|alle|@sum|First\ngrade|<0.0>|none|<0.0>|<1.2>|<0>|<300>|<300>",
            "2021H2|101|Copenhagen|alle|@sum|10-12|<98.1>|[u]|<97.1>|<98.7>|<1171>|<1194>|<1194>",
            "2021H2|101|Copenhagen|b|\"Children\"; a, b|Total|[c]|none|[c]|[c]|[c]|[c]|[c]",
            "2021H2|101|Copenhagen|b|\"Children\"; a, b|First\ngrade|[z]|none|[z]|[z]|[z]|<0>|<0>",
            "2021H2|101|Copenhagen|b|\"Children\"; a, b|10-12|[x]|none|[x]|[x]|[x]|[x]|[x]",
            "2022H1|101|Copenhagen|alle|@sum|Total|<0.0>|none|[z]|[z]|<1>|<2>|<2>",
            "2022H1|101|Copenhagen|alle|@sum|First\ngrade|[b]|none|[b]|[b]|[b]|[b]|[b]",
            "2022H1|000|All Denmark|alle|@sum|Total|<50.0>|none|[z]|[z]|<1.3>|<2.5>|<3>");
  }

  @Test
  void gapsHaveTheirOwnSheet() {
    assertThat(book("da").rows("andel-gap"))
        .contains(
            "Periode|Områdekode|Område|Gruppekode|Gruppe|Referencekode|Sammenlignet med|Klassetrin|Forskel|Mærke|Nedre grænse|Øvre grænse|Forhold",
            "2021H2|101|København|b|\"Børn\"; a, b|alle|=1+1|I alt|<-18.7>|[u]|<-21.4>|<-16.0>|<0.76>",
            "2021H2|101|København|b|\"Børn\"; a, b|alle|=1+1|Første\ntrin|[c]|intet|[c]|[c]|[c]");
  }

  @Test
  void goalsHaveOneSheet() {
    assertThat(book("en").rows("Goals"))
        .contains(
            "none|none|A goal|none|yes|behind|Share & <more>|andel|mere|2021H2|101|Copenhagen|@sum|none|Total|per cent|<78.4>|none|<70.1>|2025-12-31|none",
            "none|none|A goal|none|yes|not measured|Share & <more>|andel|lighed|2021H2|101|Copenhagen|\"Children\"; a, b|@sum|Total|per cent|[c]|none|[c]|none|@no");
  }

  @Test
  void theContentsLeadToTheSheets() {
    assertThat(book("da").rows("Indhold"))
        .contains("andel|Arbejde|Andel \"med\"; = 1\n(to linjer)|tal|procent|<9>");
    assertThat(book("da").links("Indhold"))
        .containsExactly("'Noter'!A1", "'Tegn'!A1", "'Mål'!A1", "'andel'!A1", "'andel-gap'!A1");
  }

  @Test
  void theSheetOfSignsSaysWhyNoCellIsEmpty() {
    assertThat(book("en").rows("Signs"))
        .contains(
            "none|no mark, or nothing to write. No cell of a table is empty, since screen readers and programs take an empty cell for the end of the table.|none");
    assertThat(book("da").rows("Tegn"))
        .contains(
            "intet|intet mærke, eller intet at skrive. Ingen celle i en tabel er tom, for skærmlæsere og programmer tager en tom celle for tabellens ende.|intet");
  }

  /** Programs that read a workbook warn when plain cells have a style without a name. */
  @Test
  void theStyleOfPlainCellsHasAName() {
    assertThat(book("da").part("xl/styles.xml"))
        .contains(
            "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles><dxfs ");
  }

  /** Screen readers and programs take the sheet for what it says it is. */
  @Test
  void everySheetHasOneTableAndNothingElse() {
    ReadBook book = book("da");

    assertThat(book.part("xl/tables/table6.xml"))
        .contains("ref=\"A7:M16\"", "displayName=\"t_andel\"")
        .doesNotContain("autoFilter");
    for (int sheet = 1; sheet <= book.sheets().size(); sheet++) {
      assertThat(book.part("xl/worksheets/sheet" + sheet + ".xml"))
          .doesNotContain("<f>", "mergeCell", "<pane", "autoFilter", "conditionalFormatting");
    }
  }

  @Test
  void theTimeIsThatOfTheRun() {
    assertThat(book("da").part("docProps/core.xml")).contains(">2026-11-20T10:00:30Z<");
  }

  @Test
  void everySheetSaysWhatIsForTheHouseAlone() {
    Path house = Exported.forTheHouse(to, AwkwardRun.published(), ExcelExport::write);
    ReadBook book = ReadBook.of(house.resolve("excel/integrationsbarometer-en.xlsx"));

    assertThat(book.sheets())
        .allSatisfy(
            sheet ->
                assertThat(book.rows(sheet))
                    .contains("FOR INTERNAL USE ONLY. Not for publication."));
  }

  private ReadBook book(String language) {
    Path folder = Exported.forEverybody(to, AwkwardRun.published(), ExcelExport::write);
    return ReadBook.of(folder.resolve("excel/integrationsbarometer-" + language + ".xlsx"));
  }
}
