package dk.integrationsbarometer.registers;

import static dk.integrationsbarometer.testkit.TableAssert.assertThatTable;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.spec.LanguagePeople;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of a register may be called as the columns that the program adds. */
@SparkTest
class NamesOfColumnsTest {
  private static final String REGISTER =
      """
      kind: register
      id: ting
      label: {da: Ting, en: Things}
      source: made up
      type: stock
      reference: {in: file-name, pattern: yyyyMM, day: last}
      key: [rows]
      rows: persons
      area: cell_area
      tolerance: 100
      columns:
        rows: {type: key, length: 2, required: true}
        rule: {type: text}
        raw: {type: text}
        verdict: {type: text}
        repeated: {type: text}
        malformed_line: {type: text}
        rows_sharing_key: {type: text}
        text_of_rule: {type: text}
        partition_date: {type: text}
        summary_0: {type: key, length: 2}
        cell_area: {type: text}
      """;

  private static final String VARIABLES =
      """
      kind: variables
      id: tings
      unit: ting
      variables:
        looked_up_key_0: {label: {da: a, en: a}, from: ting, match: {rows: summary_0}, when: same-date, latest: rule}
        summary_0_0: {label: {da: a, en: a}, from: ting, match: {summary_0: rows}, when: same-date, count: true}
      """;

  private static final String ROWS =
      """
      rows;rule;raw;verdict;repeated;malformed_line;rows_sharing_key;text_of_rule;partition_date;summary_0;cell_area
      01;a;b;c;d;e;f;g;h;02;1
      02;i;j;k;l;m;n;o;p;;1
      03;q;r;s;t;u;v;w;x;;1
      03;q;r;s;t;u;v;w;x;;1
      4;q;r;s;t;u;v;w;x;;1
      """;

  @TempDir private Path folder;

  @Test
  void theyAreKeptApart(SparkSession spark) throws IOException {
    SparkEngine engine = engine(spark);
    CheckedRegister checked = engine.check("ting");

    assertThatTable(checked.rows(spark, delivery -> true))
        .hasRows(
            """
            reference_date: date | rows: bigint | rule: string | raw: string | verdict: string | repeated: string | malformed_line: string | rows_sharing_key: string | text_of_rule: string | partition_date: string | summary_0: bigint | cell_area: string
            2022-03-31           | 1            | a            | b           | c               | d                | e                      | f                        | g                    | h                      | 2                 | 1
            2022-03-31           | 2            | i            | j           | k               | l                | m                      | n                        | o                    | p                      | null              | 1
            """);
    assertThat(checked.deliveries().get(0).counts().stream().map(RuleCount::line))
        .containsExactlyInAnyOrder("2022-03-31;;2", "2022-03-31;key;2", "2022-03-31;type rows;1");
    assertThatTable(
            spark
                .read()
                .parquet(folder.resolve("work/rejects/ting/2022-03-31").toString())
                .select("rule$", "rows", "rule", "verdict", "malformed_line"))
        .hasRows(
            """
            rule$: string | rows: string | rule: string | verdict: string | malformed_line: string
            key           | 3            | q            | s               | u
            key           | 3            | q            | s               | u
            type rows     | 4            | q            | s               | u
            """);
  }

  @Test
  void theyAreLookedUpUnderTheirNames(SparkSession spark) throws IOException {
    SparkEngine engine = engine(spark);
    var names = Set.of("rows", "partition_date", "looked_up_key_0", "summary_0_0");

    assertThatTable(
            engine
                .population(definitions().units().get("ting"), names)
                .rows()
                .select("rows", "partition_date", "looked_up_key_0", "summary_0_0"))
        .hasRows(
            """
            rows: bigint | partition_date: string | looked_up_key_0: string | summary_0_0: bigint
            1            | h                      | i                       | 0
            2            | p                      | null                    | 1
            """);
  }

  private Definitions definitions() throws IOException {
    Path written = LanguagePeople.copy(folder, "");
    Files.writeString(written.resolve("registers/ting.yaml"), REGISTER);
    Files.writeString(written.resolve("variables/tings.yaml"), VARIABLES);
    return LoadedDefinitions.load(written);
  }

  private SparkEngine engine(SparkSession spark) throws IOException {
    Deliveries.write(
        folder.resolve("extracts/ting/ting202203.csv"), ROWS.getBytes(StandardCharsets.UTF_8));
    return new SparkEngine(
        spark, definitions(), folder.resolve("extracts"), folder.resolve("work"));
  }
}
