package dk.integrationsbarometer.registers;

import static dk.integrationsbarometer.testkit.TableAssert.assertThatTable;
import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkEngine;
import dk.integrationsbarometer.testkit.SparkTest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows that break a rule are counted, kept apart with the rule's name, and never told of otherwise.
 */
@SparkTest
class RejectedRowsTest {
  /** Stands in every bad row, and must be found nowhere but in the folder of rejected rows. */
  private static final String MARKER = "HEMMELIG";

  private static final String HEADER = "PNR;AJO_LOENTIMER;AJO_BRANCHE07\n";

  /** By the per cent of rows that may be rejected. */
  private static final Map<String, Definitions> TOLERANT = new HashMap<>();

  @TempDir private static Path copies;

  @TempDir private Path folder;

  @Test
  void eachRuleIsCountedAndItsRowsKeptAsTheyWere(SparkSession spark) {
    deliver(
        """
        000000000001;160,33;fine
        ;1;HEMMELIG1
        000000000002;;HEMMELIG2
        00000000003;1;HEMMELIG3
        000000000004;1.234,50;HEMMELIG4
        000000000005;1,234;HEMMELIG5
        000000000006;-1;HEMMELIG6
        000000000007;744.01;HEMMELIG7
        000000000008;1;HEMMELIG8;more
        000000000009;HEMMELIG9
        000000000010;"1;HEMMELIG10
        HEMMELIG11
        000000000012;12345678,00;HEMMELIG12
        000000000013;NaN;HEMMELIG13
        """);
    CheckedRegister checked = tolerant(spark, "100").check("bfl");
    assertThat(checked.deliveries().get(0).counts().stream().map(RuleCount::line))
        .containsExactly(
            "2022-03-31;;1",
            "2022-03-31;line shape;4",
            "2022-03-31;missing AJO_LOENTIMER;1",
            "2022-03-31;missing PNR;1",
            "2022-03-31;timer-hoejst-en-maaned;1",
            "2022-03-31;timer-ikke-negative;1",
            "2022-03-31;type AJO_LOENTIMER;4",
            "2022-03-31;type PNR;1");
    Dataset<Row> rejected =
        spark.read().parquet(folder.resolve("work/rejects/bfl/2022-03-31").toString());
    assertThatTable(
            rejected
                .filter("`rule$` like 'type%'")
                .select("rule$", "PNR", "AJO_LOENTIMER", "AJO_BRANCHE07"))
        .hasRows(
            """
            rule$: string      | PNR: string  | AJO_LOENTIMER: string | AJO_BRANCHE07: string
            type PNR           | 00000000003  | 1                     | HEMMELIG3
            type AJO_LOENTIMER | 000000000004 | 1.234,50              | HEMMELIG4
            type AJO_LOENTIMER | 000000000005 | 1,234                 | HEMMELIG5
            type AJO_LOENTIMER | 000000000012 | 12345678,00           | HEMMELIG12
            type AJO_LOENTIMER | 000000000013 | NaN                   | HEMMELIG13
            """);
    assertThat(rejected.count()).isEqualTo(13);
    assertThat(checked.rows(spark, delivery -> true).count()).isEqualTo(1);
  }

  @Test
  void allRowsOfARepeatedKeyAreRejected(SparkSession spark) {
    Deliveries.write(
        folder.resolve("extracts/folk1c/folk1c.csv"),
        "OMRÅDE;HERKOMST;TID;INDHOLD\n101;5;2019K3;75\n101;5;2019K3;75\n101;4;2019K3;20\n101;4;2019K4;-1\n101;3;2019;5\n"
            .getBytes(StandardCharsets.UTF_8));
    CheckedRegister checked = tolerant(spark, "100").check("folk1c");
    assertThat(checked.deliveries().get(0).counts().stream().map(RuleCount::line))
        .containsExactlyInAnyOrder(
            "2019-07-01;;1",
            "2019-07-01;key;2",
            "2019-10-01;antal-ikke-negativt;1",
            ";reference TID;1");
    assertThat(spark.read().parquet(folder.resolve("work/rejects/folk1c/all").toString()).count())
        .isEqualTo(4);
  }

  @Test
  void aDayIsWrittenAsYearMonthDay(SparkSession spark) {
    String header = "PNR;FOEDREG_KODE;STATSB;STATSB_VFRA;STATSB_VTIL\n";
    String rows =
        "2022-02-29 2022-3-1 20220301 01-03-2022 2022-3-1T0 +2022-3-01 2022/03/01 2022-03-01T00:00:00"
            .replaceAll("(\\S+) ?", "000000000001;;;$1;\n");
    Deliveries.write(
        folder.resolve("extracts/person/person.csv"),
        (header + rows + "000000000001;;;2022-03-01;\n").getBytes(StandardCharsets.UTF_8));
    assertThat(
            tolerant(spark, "100").check("person").deliveries().get(0).counts().stream()
                .map(RuleCount::line))
        .containsExactly(";;1", ";type STATSB_VFRA;8");
  }

  @Test
  void moreDecimalsAreNotRoundedAwayInEitherSpelling(SparkSession spark) {
    List<String> numbers =
        List.of(
            "1.234",
            "1.230000000000000000001",
            "1.0000000000001",
            "0.00000000000000000000001",
            "1E-20",
            "1.2340E0",
            "1.00000000000000000000001E0",
            "1.23E40",
            "1E",
            "1e5e5",
            ".");
    deliver(inBothSpellings(numbers));
    // A comma alone is no value; all others are values of no such type.
    assertThat(
            tolerant(spark, "100").check("bfl").deliveries().get(0).counts().stream()
                .map(RuleCount::line))
        .containsExactly(
            "2022-03-31;missing AJO_LOENTIMER;1",
            "2022-03-31;type AJO_LOENTIMER;" + (2 * numbers.size() - 1));
  }

  @Test
  void theSameNumberMayBeWrittenOtherwise(SparkSession spark) {
    List<String> numbers =
        List.of(
            "1.23", "1.230", "1.23000000000000000000000", "+1.23", "12.3E-1", "1.23e0", "0.0123E2");
    deliver(inBothSpellings(numbers));
    assertThatTable(
            tolerant(spark, "0").check("bfl").rows(spark, delivery -> true).select("AJO_LOENTIMER"))
        .hasRows("AJO_LOENTIMER: decimal(9,2)\n" + "1.23\n".repeat(2 * numbers.size()));
  }

  private static String inBothSpellings(List<String> numbers) {
    return numbers.stream()
        .map(
            number ->
                "000000000001;%s;\n000000000002;\"%s\";\n"
                    .formatted(number, number.replace('.', ',')))
        .collect(Collectors.joining());
  }

  @Test
  void wholeNumbersHaveNoDecimals(SparkSession spark) {
    Deliveries.write(
        folder.resolve("extracts/folk1c/folk1c.csv"),
        "OMRÅDE;HERKOMST;TID;INDHOLD\n101;5;2019K3;75.9\n101;4;2019K3;7,0\n101;3;2019K3;1E2\n"
            .getBytes(StandardCharsets.UTF_8));
    assertThat(
            tolerant(spark, "100").check("folk1c").deliveries().get(0).counts().stream()
                .map(RuleCount::line))
        .containsExactly("2019-07-01;type INDHOLD;3");
  }

  /** Parishes are a range of codes. */
  @Test
  void aRangeOfCodesOfDigitsHoldsDigitsOnly(SparkSession spark) {
    Deliveries.write(
        folder.resolve("extracts/person/person.csv"),
        """
        PNR;FOEDREG_KODE;STATSB;STATSB_VFRA;STATSB_VTIL
        000000000001;7001;;2022-03-01;
        000000000002;70a1;;2022-03-01;
        """
            .getBytes(StandardCharsets.UTF_8));
    assertThat(
            tolerant(spark, "100").check("person").deliveries().get(0).counts().stream()
                .map(RuleCount::line))
        .containsExactly(";;1", ";code FOEDREG_KODE;1");
  }

  @Test
  void asManyAsAreToleratedPass(SparkSession spark) {
    deliver("000000000001;1;\n".repeat(3) + "000000000001;-1;HEMMELIG\n");
    assertThat(tolerant(spark, "25").check("bfl").deliveries().get(0).rejected()).isEqualTo(1);
    Assertions.assertThatThrownBy(() -> tolerant(spark, "24.9").check("bfl"))
        .isInstanceOf(BarometerException.class)
        .hasMessageContaining(
            "1 of 4 rows break the rules of the register 'bfl': 'timer-ikke-negative' 1. That is 25 %, more than the tolerated 24.9 %.");
  }

  @Test
  void aCorrectedDeliveryLeavesNoRejectedRows(SparkSession spark) {
    deliver("000000000001;1;\n000000000001;-1;HEMMELIG\n");
    tolerant(spark, "100").check("bfl");
    deliver("000000000001;1;\n000000000001;1;\n");
    assertThat(tolerant(spark, "100").check("bfl").deliveries().get(0).rejected()).isZero();
    assertThat(folder.resolve("work/rejects/bfl/2022-03-31")).doesNotExist();
  }

  @Test
  void noValueOfARowIsTold(SparkSession spark) {
    deliver(
        "000000000001;1;\nHEMMELIG1;1;a\n000000000002;HEMMELIG2;b\n000000000003;1;c;HEMMELIG3;d\n\"HEMMELIG4;1\n");
    var printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    Optional<Throwable> thrown =
        Optional.ofNullable(Assertions.catchThrowable(() -> tolerant(spark, "0").check("bfl")));
    System.setOut(out);
    System.setErr(err);
    assertThat(thrown.orElseThrow())
        .isInstanceOf(BarometerException.class)
        .hasMessageContaining("4 of 5 rows")
        .hasMessageNotContaining(MARKER)
        .hasNoCause();
    assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain(MARKER);
  }

  private void deliver(String rows) {
    Deliveries.write(
        folder.resolve("extracts/bfl/bfl202203.csv"),
        (HEADER + rows).getBytes(StandardCharsets.UTF_8));
  }

  private SparkEngine tolerant(SparkSession spark, String percent) {
    Definitions loaded = TOLERANT.computeIfAbsent(percent, RejectedRowsTest::tolerant);
    return new SparkEngine(spark, loaded, folder.resolve("extracts"), folder.resolve("work"));
  }

  private static Definitions tolerant(String percent) {
    Path definitions = copies.resolve(percent);
    RealDefinitions.copyTo(
        definitions, text -> text.replace("tolerance: 0.1", "tolerance: " + percent));
    return LoadedDefinitions.load(definitions);
  }

  /** A row of such a register stands for many people: what is left is not taken for all. */
  @Test
  void ofRowsThatStandForManyNoneMayBeMissing(SparkSession spark) {
    Deliveries.write(
        folder.resolve("extracts/folk1c/folk1c.csv"),
        "OMRÅDE;HERKOMST;TID;INDHOLD\n101;5;2019K3;75\n101;4;2019K3;..\n101;5;2019K4;76\n"
            .getBytes(StandardCharsets.UTF_8));
    CheckedRegister checked = tolerant(spark, "100").check("folk1c");
    assertThat(checked.dates()).containsExactly(LocalDate.of(2019, 10, 1));
    assertThat(checked.deliveries().get(0).incomplete()).containsExactly(LocalDate.of(2019, 7, 1));
    assertThat(checked.rows(spark, delivery -> true).select("INDHOLD").collectAsList())
        .extracting(row -> row.getLong(0))
        .containsExactly(76L);
    List<String> notes = new ArrayList<>();
    Tolerance.note(checked.deliveries().get(0), note -> notes.add(note.line(MessageLanguage.EN)));
    assertThat(notes)
        .containsExactly(
            folder.resolve("extracts/folk1c/folk1c.csv")
                + ": A row stands for as many people as INDHOLD says, and rows of 2019-07-01 are rejected, so what needs these dates is missing (status O). Have the rows corrected: the figures of the others would be taken for those of all. [W006]");
  }

  @Test
  void aDateThatIsHeldBackLeavesTheOthersOfItsFile(SparkSession spark) {
    Deliveries.write(
        folder.resolve("extracts/folk1c/folk1c.csv"),
        "OMRÅDE;HERKOMST;TID;INDHOLD\n101;5;2019K3;75\n101;5;2019K4;76\n"
            .getBytes(StandardCharsets.UTF_8));
    CheckedRegister left =
        tolerant(spark, "100")
            .check("folk1c")
            .holdingBack(new TreeSet<>(Set.of(LocalDate.of(2019, 10, 1))));
    assertThat(left.dates()).containsExactly(LocalDate.of(2019, 7, 1));
    assertThat(left.rows(spark, delivery -> true).select("INDHOLD").collectAsList())
        .extracting(row -> row.getLong(0))
        .containsExactly(75L);
  }

  @Test
  void withoutADateNoneOfTheDeliveryIsWhole(SparkSession spark) {
    Deliveries.write(
        folder.resolve("extracts/folk1c/folk1c.csv"),
        "OMRÅDE;HERKOMST;TID;INDHOLD\n101;5;2019K3;75\n101;4;later;20\n101;5;2019K4;76\n"
            .getBytes(StandardCharsets.UTF_8));
    CheckedRegister checked = tolerant(spark, "100").check("folk1c");
    assertThat(checked.dates()).isEmpty();
    // Nor is it taken for one whose rows are valid always.
    assertThat(checked.deliveries().get(0).isUndated()).isFalse();
  }
}
