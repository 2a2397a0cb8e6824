package dk.integrationsbarometer.exports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.columns.Column;
import dk.integrationsbarometer.testkit.AwkwardRun;
import dk.integrationsbarometer.testkit.Exported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvExportTest {
  @TempDir private Path to;
  private Path csv;

  @BeforeEach
  void export() {
    csv = Exported.forEverybody(to, AwkwardRun.published(), CsvExport::write).resolve("csv");
  }

  @Test
  void numbersAreRoundedAndCellsWithoutOneAreEmpty() throws IOException {
    assertThat(lines("figures.csv"))
        .containsExactly(
            "indicator,period,area,group,breakdown,value,unit,numerator,denominator,persons,ci_low,ci_high,obs_status,conf_status,effective_persons",
            "andel,2021H2,101,alle,\"\",78.4,percent,1171,1494,1494,76.2,80.4,A,F,",
            "andel,2021H2,101,alle,trin=01,0.0,percent,0,300,300,0.0,1.2,A,F,",
            "andel,2021H2,101,alle,trin=10-12,98.1,percent,1171,1194,1194,97.1,98.7,U,F,",
            "andel,2021H2,101,b,\"\",,percent,,,,,,Q,C,",
            "andel,2021H2,101,b,trin=01,,percent,,0,0,,,M,F,",
            "andel,2021H2,101,b,trin=10-12,,percent,,,,,,O,F,",
            "andel,2022H1,101,alle,\"\",0.0,percent,1,2,2,,,A,F,",
            "andel,2022H1,101,alle,trin=01,,percent,,,,,,B,F,",
            "andel,2022H1,000,alle,\"\",50.0,percent,1.3,2.5,3,,,A,F,");
  }

  @Test
  void ratiosHaveTwoDecimals() throws IOException {
    assertThat(lines("gaps.csv").get(1))
        .startsWith("andel,2021H2,101,b,alle,\"\",-18.7,percentage points,-21.4,-16.0,0.76,U,F,");
  }

  /** Else a spreadsheet would compute them. */
  @Test
  void wordsThatBeginLikeAFormulaAreHarmless() throws IOException {
    assertThat(Files.readString(csv.resolve("codes.csv")))
        .contains(
            "group,alle,'=1+1,'@sum,1\n",
            "group,b,\"\"\"Børn\"\"; a, b\",\"\"\"Children\"\"; a, b\",2\n",
            "trin,01,\"Første\ntrin\",\"First\ngrade\",1\n");
    assertThat(Files.readString(csv.resolve("indicators.csv")))
        .contains(",'-beskrivelse,'+description,");
  }

  @Test
  void everyCodeHasItsWord() throws IOException {
    assertThat(Files.readString(csv.resolve("figures-en.csv")))
        .contains(
            "andel,2021H2,101,b,\"\",Work,Share & <more>,Copenhagen,\"\"\"Children\"\"; a, b\",Total,per cent,Q,hidden for confidentiality,,,,,,\n");
    assertThat(Files.readString(csv.resolve("figures-da.csv")))
        .contains("andel,2022H1,000,alle,\"\",Arbejde,", ",Hele landet,'=1+1,I alt,procent,A,");
  }

  /** The script names the types, so codes stay text: 000, 01, 10-12. */
  @Test
  void duckDbReadsTheSameTablesBack() throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          Files.readString(csv.resolve("tables.sql"))
              .replace("read_csv('", "read_csv('" + csv + "/"));
      assertThat(rows(statement, "from figures where area = '000' or breakdown = 'trin=01'"))
          .containsExactly(
              "[andel, 2021H2, 101, alle, trin=01, 0.0, percent, 0.0, 300.0, 300, 0.0, 1.2, A, F, null]",
              "[andel, 2021H2, 101, b, trin=01, null, percent, null, 0.0, 0, null, null, M, F, null]",
              "[andel, 2022H1, 101, alle, trin=01, null, percent, null, null, null, null, null, B, F, null]",
              "[andel, 2022H1, 000, alle, , 50.0, percent, 1.3, 2.5, 3, null, null, A, F, null]");
      assertThat(rows(statement, "select label_da from codes where code = '01'"))
          .containsExactly("[Første\ntrin]");
      assertThat(rows(statement, "select count(*) from figures_da")).containsExactly("[9]");
      assertThat(rows(statement, "select count(*) from targets")).containsExactly("[2]");
    }
  }

  private static List<String> rows(Statement statement, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getObject(i));
        }

        rows.add(row.toString());
      }
    }

    return rows;
  }

  @Test
  void metadataNamesEveryColumn() throws IOException {
    JsonNode metadata = new ObjectMapper().readTree(csv.resolve("gaps.csv-metadata.json").toFile());

    assertThat(metadata.get("url").asText()).isEqualTo("gaps.csv");
    assertThat(metadata.at("/tableSchema/columns").findValuesAsText("name"))
        .isEqualTo(Tables.GAPS.columns().stream().map(Column::name).toList())
        .containsExactly(lines("gaps.csv").get(0).split(",", -1));
    assertThat(metadata.at("/tableSchema/columns").findValuesAsText("datatype"))
        .contains("string", "decimal")
        .hasSameSizeAs(Tables.GAPS.columns());
  }

  @Test
  void everyRowSaysWhatIsForTheHouseAlone() throws IOException {
    csv = Exported.forTheHouse(to, AwkwardRun.published(), CsvExport::write).resolve("csv");

    assertThat(lines("figures.csv").get(0)).endsWith(",kun_til_intern_brug_for_internal_use_only");
    assertThat(lines("figures.csv").stream().skip(1))
        .allSatisfy(
            line ->
                assertThat(line)
                    .endsWith(
                        ",KUN TIL INTERN BRUG. Må ikke offentliggøres. FOR INTERNAL USE ONLY. Not for publication."));
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(csv.resolve(file));
  }
}
