package dk.integrationsbarometer.results;

import static dk.integrationsbarometer.testkit.Publications.publish;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files as other programs see them. */
class PublishedFileTest {
  @TempDir private Path out;

  @BeforeEach
  void aRunIsPublished() {
    publish(OutputFolder.at(out.toString(), new Configuration(false)), "run-1");
  }

  @Test
  void figuresHaveTheirPublishedSchema() throws IOException {
    assertThat(schema("figures"))
        .isEqualTo(
            """
            message figures {
              required binary indicator (STRING);
              required binary period (STRING);
              required binary area (STRING);
              required binary group (STRING);
              required binary breakdown (STRING);
              optional double value;
              required binary unit (STRING);
              optional double numerator;
              optional double denominator;
              optional int64 persons;
              optional double ci_low;
              optional double ci_high;
              required binary obs_status (STRING);
              required binary conf_status (STRING);
              optional double effective_persons;
              optional binary koen (STRING);
              optional binary aldersgruppe (STRING);
              optional binary bydel (STRING);
            }
            """);
  }

  @Test
  void gapsHaveTheirPublishedSchema() throws IOException {
    assertThat(schema("gaps"))
        .isEqualTo(
            """
            message gaps {
              required binary indicator (STRING);
              required binary period (STRING);
              required binary area (STRING);
              required binary group (STRING);
              required binary reference (STRING);
              required binary breakdown (STRING);
              optional double value;
              required binary unit (STRING);
              optional double ci_low;
              optional double ci_high;
              optional double ratio;
              required binary obs_status (STRING);
              required binary conf_status (STRING);
              optional double detectable;
              optional double adjusted;
              optional double adjusted_ci_low;
              optional double adjusted_ci_high;
              optional double compared_group;
              optional double compared_reference;
              optional binary adjusted_obs_status (STRING);
              optional double ratio_ci_low;
              optional double ratio_ci_high;
              optional binary koen (STRING);
              optional binary aldersgruppe (STRING);
              optional binary bydel (STRING);
            }
            """);
  }

  @Test
  void duckDbReadsTheFigures() throws SQLException {
    List<String> rows =
        query(
            """
            select concat_ws(' ', "group", koen, value, numerator, denominator, obs_status)
            from read_parquet('%s')
            where indicator = 'beskaeftigelse' and period = '2022H1' and koen = 'kvinde'
            """
                .formatted(file("figures")));

    assertThat(rows)
        .containsExactly(
            "alle kvinde 70.0 700.0 1000.0 A",
            "dansk kvinde 74.66666666666667 560.0 750.0 A",
            "ikke-vestlig kvinde 10.0 Q");
  }

  @Test
  void theCodesOfAColumnAreJoinedByItsName() throws SQLException {
    List<String> rows =
        query(
            """
            select distinct label_da
            from read_parquet('%s') figures
            join read_parquet('%s') codes on codes.list = 'koen' and codes.code = figures.koen
            order by label_da
            """
                .formatted(file("figures"), file("codes")));

    assertThat(rows).containsExactly("Kvinder", "Mænd", "Uoplyst");
  }

  private Path file(String table) {
    return out.resolve("latest").resolve(table).resolve("part-0.parquet");
  }

  private String schema(String table) throws IOException {
    var file = new org.apache.hadoop.fs.Path(file(table).toUri());
    try (var reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, new Configuration(false)))) {
      return reader.getFileMetaData().getSchema().toString();
    }
  }

  private static List<String> query(String sql) throws SQLException {
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }

      return rows;
    }
  }
}
