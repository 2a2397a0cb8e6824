package dk.integrationsbarometer.exports.px;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.CodeRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.AwkwardRun;
import dk.integrationsbarometer.testkit.Exported;
import dk.integrationsbarometer.testkit.SmallRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PxExportTest {
  @TempDir private Path to;

  @Test
  void theHeadSaysHowToReadIt() throws IOException {
    assertThat(file())
        .startsWith(
            """
            CHARSET="ANSI";
            AXIS-VERSION="2013";
            CODEPAGE="utf-8";
            LANGUAGE="da";
            LANGUAGES="da","en";
            CREATION-DATE="20261120 10:00";
            DECIMALS=1;
            SHOWDECIMALS=0;
            MATRIX="ANDELTRIN_""")
        .contains(
            """
            HEADING[en]="Period",
            "Contents";
            CONTVARIABLE="Indhold";
            CONTVARIABLE[en]="Contents";
            """,
            "STUB[en]=\"Group\",\n\"Grade\",\n\"Area\";\n",
            "TIMEVAL(\"Periode\")=TLIST(H1),\"20212\",\n\"20221\";\n",
            "CODES(\"Klassetrin\")=\"_T\",\n\"01\",\n\"10-12\";\n",
            "UNITS[en](\"Value\")=\"per cent\";\n",
            "LAST-UPDATED(\"Værdi\")=\"20261120 10:00\";\n",
            "PRECISION(\"Indhold\",\"Værdi\")=1;\n");
  }

  /**
   * A line for each group, grade and area. In each period: the value, the limits, the persons,
   * whether it is uncertain.
   */
  @Test
  void everyStatusIsToldFromTheOthers() throws IOException {
    assertThat(file())
        .endsWith(
            """
            DATA=
            "....." "....." "....." "....." "....." 50.0 "." "." 3 0\s
            78.4 76.2 80.4 1494 0 0.0 "." "." 2 0\s
            "....." "....." "....." "....." "....." "....." "....." "....." "....." "....."\s
            0.0 0.0 1.2 300 0 "...." "...." "...." "...." "...."\s
            "....." "....." "....." "....." "....." "....." "....." "....." "....." "....."\s
            98.1 97.1 98.7 1194 1 "....." "....." "....." "....." "....."\s
            "....." "....." "....." "....." "....." "....." "....." "....." "....." "....."\s
            ".." ".." ".." ".." ".." "....." "....." "....." "....." "....."\s
            "....." "....." "....." "....." "....." "....." "....." "....." "....." "....."\s
            "." "." "." 0 "." "....." "....." "....." "....." "....."\s
            "....." "....." "....." "....." "....." "....." "....." "....." "....." "....."\s
            "..." "..." "..." "..." "..." "....." "....." "....." "....." "....."\s
            ;
            """);
  }

  /** In each period: the gap, its limits, the ratio, whether it is uncertain. */
  @Test
  void gapsAreTablesOfTheirOwn() throws IOException {
    Path folder = Exported.forEverybody(to, AwkwardRun.published(), PxExport::write);

    assertThat(Files.readString(folder.resolve("px/gaps/andel-trin.px")))
        .contains(
            "DECIMALS=2;\n",
            "MATRIX=\"GAPSANDELTR_",
            "CONTENTS[en]=\"Share & <more>, gaps\";\n",
            "STUB[en]=\"Group\",\n\"Compared with\",\n\"Grade\",\n\"Area\";\n",
            "UNITS[en](\"Gap\")=\"points\";\n",
            "UNITS[en](\"Ratio\")=\"Ratio\";\n",
            "PRECISION(\"Indhold\",\"Forskel\")=1;\n",
            "PRECISION(\"Indhold\",\"Forhold\")=2;\n")
        .endsWith(
            """
            DATA=
            -18.7 -21.4 -16.0 0.76 1\s
            ".." ".." ".." ".." ".."\s
            ;
            """);
  }

  @Test
  void theSymbolsAreExplainedInTheFile() throws IOException {
    assertThat(file())
        .contains(
            "DATASYMBOL1=\".\";\nDATASYMBOL2=\"..\";\nDATASYMBOL3=\"...\";\nDATASYMBOL4=\"....\";\nDATASYMBOL5=\".....\";\n",
            "NOTEX[en]=\".. = hidden for confidentiality: ",
            "CELLNOTE[en](\"@sum\",\"10-12\",\"Copenhagen\",\"2021H2\",\"Value\")=\"uncertain figure: ");
  }

  /** A total that is missing somewhere cannot stand for a variable that is left out. */
  @Test
  void aTotalThatIsNotPublishedEverywhereIsNotUsed() throws IOException {
    assertThat(file()).doesNotContain("ELIMINATION");

    PublishedRun whole =
        new SmallRun()
            .with(Tables.CODES, List.<CodeRow>of())
            .with(
                Tables.INDICATORS,
                """
                indicator | title_da | title_en
                andel     | Andel    | Share
                """)
            .with(
                Tables.FIGURES,
                """
                indicator | period    | group | breakdown | value
                andel     | 2021/2022 | alle  |           | 1
                andel     | 2021/2022 | alle  | trin=01   | 1
                """)
            .published();
    assertThat(file(whole))
        .contains("ELIMINATION(\"trin\")=\"I alt\";\n", "TLIST(A1),\"2021\";\n")
        .contains("DATA=\n1.0 \n1.0 \n;\n");
  }

  @Test
  void noTextHoldsASignOfTheFormat() throws IOException {
    assertThat(file())
        .contains(
            "TITLE=\"Andel 'med'; = 1 (to linjer) efter Gruppe, Klassetrin, Område og Periode\";",
            "VALUES[en](\"Grade\")=\"Total\",\n\"First grade\",\n\"10-12\";");
  }

  @Test
  void aLongTextGoesOnInTheNextLine() throws IOException {
    assertThat(file().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(256));
    assertThat(PxText.quoted("a".repeat(201))).isEqualTo("\"" + "a".repeat(200) + "\"\n\"a\"");
    assertThat(PxText.quoted("")).isEqualTo("\"\"");
  }

  @Test
  void noByteOrderMarkStandsBefore() throws IOException {
    file();
    assertThat(Files.readAllBytes(to.resolve("x/px/andel-trin.px"))).startsWith('C', 'H');
  }

  @Test
  void whatIsForTheHouseAloneSaysSo() throws IOException {
    Exported.forTheHouse(to, AwkwardRun.published(), PxExport::write);

    assertThat(Files.readString(to.resolve("x/px/andel-trin.px")))
        .contains("NOTEX=\"KUN TIL INTERN BRUG. Må ikke offentliggøres. .. = skjult");
  }

  private String file() throws IOException {
    return file(AwkwardRun.published());
  }

  private String file(PublishedRun run) throws IOException {
    Path folder = Exported.forEverybody(to, run, PxExport::write);
    return Files.readString(folder.resolve("px/andel-trin.px"));
  }
}
