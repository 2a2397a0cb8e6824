package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.Deliveries;
import dk.integrationsbarometer.testkit.SparkTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a delivery that is unlike those before it, and what letting it pass leaves. */
@SparkTest
class UnlikeDeliveriesTest {
  private static final int PEOPLE = 400;
  private static final String BECAUSE = "half of them\nhave moved";

  @TempDir private Path folder;

  @Test
  void itStopsUntilItIsAccepted() throws IOException {
    deliver(PEOPLE / 2);
    Said stopped = by("run");
    assertThat(stopped.err())
        .isEqualTo(
            folder.resolve("extracts/bef")
                + ": The delivery of 'bef' for 2022-12-31 is unlike the 3 before it: 50.0 % of the rows of the nearest of them.\n"
                + "  Have it delivered again; let it pass with --accept bef=2022-12-31 --because TEXT; or change 'gate' in the register's definition. [G001]\n");
    assertThat(stopped.out()).isEmpty();
    assertThat(stopped.code()).isEqualTo(16);
    assertThat(folder.resolve("out/latest")).doesNotExist();

    Said validated = by("validate");
    assertThat(validated.code()).isEqualTo(16);
    assertThat(validated.err()).isEqualTo(stopped.err());
    assertThat(validated.out())
        .endsWith(
            """
            delivery        date  rows  before  verdict
            bef       2022-12-31   200       3     stop
            bfl       2022-12-31   400       3   passes
            bef 2022-12-31: 50.0 % of the rows of the nearest of them.
            """);

    Said accepted = by("run", "--accept", "bef=2022-12-31", "--because", BECAUSE);
    assertThat(accepted.err()).isEmpty();
    assertThat(accepted.code()).isZero();
    Said again = by("run", "--json");
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("\"accepted bef=2022-12-31\" : \"half of them have moved\"");
  }

  @Test
  void itIsSaidWhereItIsMoreThanHalfAsFarAway() throws IOException {
    deliver(PEOPLE * 65 / 100);
    Said said = by("run");
    assertThat(said.err())
        .isEqualTo(
            folder.resolve("extracts/bef")
                + ": The delivery of 'bef' for 2022-12-31 is rather unlike the 3 before it: 65.0 % of the rows of the nearest of them.\n"
                + "  Look at it with validate; the run goes on. [G002]\n");
    assertThat(said.code()).isZero();
    assertThat(by("validate", "--json").out())
        .contains("\"verdict\" : \"note\"", "\"measure\" : \"rows\"");
  }

  @Test
  void whatRestsOnOneThatIsHeldBackIsMissingUntilItIsAccepted() throws IOException {
    deliver(PEOPLE, PEOPLE / 2);
    Said said = by("run");
    String told =
        folder.resolve("extracts/bfl")
            + ": The delivery of 'bfl' for 2022-12-31 is unlike the 3 before it: 50.0 % of the rows of the nearest of them; 50.0 % of the PNR of bef are among its PNR (100.0 % before)."
            + " It is held back, so what needs it is missing (status O)."
            + " Have it delivered again, or let it pass with --accept bfl=2022-12-31 --because TEXT, and run again. [W007]\n";
    assertThat(said.err()).isEqualTo(told);
    assertThat(said.code()).isZero();
    assertThat(statuses()).containsExactly("2022Q1 A", "2022Q2 A", "2022Q3 A", "2022Q4 O");
    assertThat(by("run", "--json").out())
        .contains("\"held back bfl=2022-12-31\" : \"rows, matches of PNR\"");
    assertThat(by("audit").code()).isZero();

    Said validated = by("validate");
    assertThat(validated.err()).isEqualTo(told);
    assertThat(validated.code()).isZero();
    assertThat(validated.out()).contains("bfl       2022-12-31   200       3  hold back\n");
    assertThat(by("run", "--accept", "bfl=2022-12-31", "--because", BECAUSE).err()).isEmpty();
    assertThat(statuses()).containsExactly("2022Q1 A", "2022Q2 A", "2022Q3 A", "2022Q4 A");

    Said early = by("run", "--json", "--preliminary", "bfl=2022-12-31");
    assertThat(early.code()).isZero();
    assertThat(early.out()).contains("\"preliminary bfl=2022-12-31\" : \"to be corrected\"");
    assertThat(statuses()).containsExactly("2022Q1 A", "2022Q2 A", "2022Q3 A", "2022Q4 P");
    assertThat(by("audit").code()).isZero();
    Said compared =
        Said.by("compare", "--language", "en", "--out", folder.resolve("out").toString());
    assertThat(compared.out())
        .contains("normal value → preliminary figure: a delivery behind it is to be corrected")
        .contains("settings");

    deliver(PEOPLE);
    assertThat(by("run", "--accept", "bfl=2022-12-31", "--because", BECAUSE).code()).isZero();
    Said corrected =
        Said.by("compare", "--language", "en", "--out", folder.resolve("out").toString());
    assertThat(corrected.out()).containsPattern("Quarter 4 of 2022, .*[0-9].* → .*[0-9]");
  }

  @Test
  void nothingIsPreliminaryThatIsNotThere() throws IOException {
    deliver(PEOPLE);
    Said said = by("run", "--preliminary", "bfl=2022-11-30");
    assertThat(said.err())
        .isEqualTo(
            "--preliminary: There is no delivery 'bfl=2022-11-30' that could be preliminary. Did you mean 'bfl=2022-06-30'?"
                + " Known: bef=2022-03-31, bef=2022-06-30, bef=2022-09-30, bef=2022-12-31,"
                + " bfl=2022-03-31, bfl=2022-06-30, bfl=2022-09-30, bfl=2022-12-31.\n"
                + "  Write --preliminary REGISTER=DATE with a register and a date that are delivered. [U011]\n");
    assertThat(said.code()).isEqualTo(2);
  }

  @Test
  void aQuarterBetweenOthersThatWasNotDeliveredIsMissingAndNotGone() throws IOException {
    deliver(PEOPLE);
    Files.delete(folder.resolve("extracts/bfl/bfl202209.csv"));
    assertThat(by("run").code()).isZero();
    assertThat(statuses()).containsExactly("2022Q1 A", "2022Q2 A", "2022Q3 O", "2022Q4 A");

    Said alone = by("run", "--period", "2022Q3");
    assertThat(alone.code()).isEqualTo(11);
    assertThat(alone.err()).containsPattern("(?s)2022-09-30.*\\[W001].*\\[E002]");
  }

  @Test
  void theNewestQuarterOfPeopleIsMissedEveryNightUntilItIsDelivered() throws IOException {
    deliver(PEOPLE);
    assertThat(by("run").err()).isEmpty();
    Path newest = folder.resolve("extracts/bef/bef202212.csv");
    String people = Files.readString(newest);
    Files.delete(newest);
    for (int night = 1; night <= 3; night++) {
      Said said = by("run");
      assertThat(said.err())
          .as("night %d", night)
          .isEqualTo(
              folder.resolve("extracts")
                  + ": The newest period that was published before has no figures now: arbejde 2022Q4.\n"
                  + "  Deliver the rows of that period and run again; 'scripts/barometer explain ID' names the register. [W009]\n");
      assertThat(said.code()).isZero();
      assertThat(said.out()).contains("mangler nu: arbejde 2022Q4.");
    }

    Files.writeString(newest, people);
    assertThat(by("run").err()).isEmpty();
  }

  /** As many rows, and all keys are known: of half of the people, twice each. */
  @Test
  void jobsOfHalfOfThePeopleAreHeldBack() throws IOException {
    deliver(PEOPLE);
    var jobs = new StringBuilder("PNR;TIMER\n");
    for (int row = 0; row < PEOPLE; row++) {
      jobs.append("%04d;%d\n".formatted(4 + row / 2, row % 3 * 50));
    }

    write("bfl", 4, jobs);
    Said said = by("run");
    assertThat(said.err())
        .startsWith(
            folder.resolve("extracts/bfl")
                + ": The delivery of 'bfl' for 2022-12-31 is unlike the 3 before it: 50.0 % of the PNR of bef are among its PNR (100.0 % before).");
    assertThat(said.code()).isZero();
    assertThat(by("run").err()).isEqualTo(said.err());
  }

  /** Of all periods that are in the tables. */
  private List<String> statuses() {
    return PublishedRun.latest(
            OutputFolder.at(folder.resolve("out").toString(), new Configuration(false)))
        .rows(Tables.FIGURES)
        .stream()
        .filter(row -> row.breakdown().text().isEmpty() && row.group().equals("alle"))
        .map(row -> row.period() + " " + row.obsStatus().code())
        .toList();
  }

  @Test
  void nothingIsAcceptedThatIsNotThere() throws IOException {
    deliver(PEOPLE);
    Said said = by("run", "--accept", "beff=2022-12-31", "--because", BECAUSE);
    assertThat(said.err())
        .isEqualTo(
            "--accept: There is no delivery 'beff=2022-12-31' that could be accepted. Did you mean 'bef=2022-12-31'?"
                + " Known: bef=2022-03-31, bef=2022-06-30, bef=2022-09-30, bef=2022-12-31,"
                + " bfl=2022-03-31, bfl=2022-06-30, bfl=2022-09-30, bfl=2022-12-31.\n"
                + "  Write --accept REGISTER=DATE with a register and a date that are delivered. [U006]\n");
    assertThat(said.code()).isEqualTo(2);
  }

  @Test
  void nothingIsAcceptedWithoutAReason() {
    String told =
        """
        --accept: --accept and --because belong together.
          Name the delivery with --accept REGISTER=DATE, such as bef=2022-06-30, and say with --because why it is right. [U005]
        """;
    assertThat(by("run", "--accept", "bef=2022-12-31")).isEqualTo(new Said(2, "", told));
    assertThat(by("run", "--because", BECAUSE)).isEqualTo(new Said(2, "", told));
  }

  private Said by(String command, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                command,
                "--extracts",
                folder.resolve("extracts").toString(),
                "--definitions",
                DefinitionFixtures.SMALL.toString(),
                "--work",
                folder.resolve("work").toString()));
    if (!command.equals("validate")) {
      arguments.addAll(List.of("--out", folder.resolve("out").toString()));
    }

    arguments.addAll(List.of(more));
    return Said.by(arguments.toArray(String[]::new));
  }

  /** Four quarters; each loses one person and gets another. */
  private void deliver(int inTheLast) throws IOException {
    deliver(inTheLast, PEOPLE);
  }

  private void deliver(int inTheLast, int workersInTheLast) throws IOException {
    Files.createDirectories(folder);
    for (int quarter = 1; quarter <= 4; quarter++) {
      var residents = new StringBuilder("PNR;MOR_ID;KOEN;FOED_DAG;KOM\n");
      var jobs = new StringBuilder("PNR;TIMER\n");
      for (int person = quarter; person < quarter + PEOPLE; person++) {
        String key = String.format(Locale.ROOT, "%04d", person);
        if (quarter < 4 || person < quarter + inTheLast) {
          residents.append("%s;;%d;1980-05-01;101\n".formatted(key, 1 + person % 2));
        }

        if (quarter < 4 || person < quarter + workersInTheLast) {
          jobs.append("%s;%d\n".formatted(key, person % 3 * 50));
        }
      }

      write("bef", quarter, residents);
      write("bfl", quarter, jobs);
    }
  }

  private void write(String register, int quarter, StringBuilder text) {
    Deliveries.write(
        folder.resolve("extracts/%s/%s2022%02d.csv".formatted(register, register, 3 * quarter)),
        text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
