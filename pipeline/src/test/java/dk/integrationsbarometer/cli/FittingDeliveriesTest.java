package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deliveries that are sound by themselves and do not fit what others say. */
@SparkTest
class FittingDeliveriesTest {
  private static final int PEOPLE = 400;
  private static final int PARENTS = 5000;
  private static final int OTHER_KEYS = 2000;
  private static final int NO_QUARTER = 5;
  private static final String NOTHING_IS_LEFT =
      """
      %s: The extracts hold no status date for any period of the indicators. Delivered: 2022-03-31 (held back), 2022-06-30 (held back), 2022-09-30 (held back), 2022-12-31 (held back).
        Deliver the missing files, or choose another period. [E013]
      """;
  private static final String VARIABLES =
      """
        mor_kendt:
          label: {da: Moderen er kendt, en: The mother is known}
          from: person
          match: {PNR: MOR_ID}
          when: so-far
          exists: true
        herkomst:
          label: {da: Herkomst, en: Origin}
          in: herkomst
          decide:
            - {when: timer > 0, then: dansk}
          otherwise: indvandrer
          compare: IE_TYPE
          rules: derived
      """;
  private static final String PERSON =
      """
      kind: register
      id: person
      label: {da: Personer, en: People}
      source: made up
      type: spells
      valid: {from: FRA, to: TIL}
      key: [PNR, FRA]
      tolerance: 0
      columns:
        PNR: {type: key, length: 4, required: true}
        FRA: {type: date, required: true}
        TIL: {type: date}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void define() throws IOException {
    Trees.copy(DefinitionFixtures.SMALL, folder.resolve("definitions"));
    change("registers/bef.yaml", text -> text.replaceAll("gate: .*\n", ""));
    change("variables/person.yaml", text -> text + VARIABLES);
    change(
        "indicators/arbejde/arbejde.yaml",
        text ->
            text.replace(
                "alder >= 25",
                "alder >= 25 and (herkomst = 'dansk' or mor_kendt or not mor_kendt)"));
    Files.writeString(folder.resolve("definitions/registers/person.yaml"), PERSON);
    deliverParents(PARENTS);
  }

  /** Hours of the last quarter stand with somebody else. */
  @Test
  void theDateIsHeldBackAndNotCountedAgain() throws IOException {
    deliverPeople(0);
    deliverJobs(4);
    Said said = by("run");
    assertThat(said.err())
        .isEqualTo(
            folder.resolve("extracts/bef")
                + ": The delivery of 'bef' for 2022-12-31 is unlike the 3 before it: 66.5 % of the rows with IE_TYPE have another herkomst (0.0 % before)."
                + " It is held back, so what needs it is missing (status O)."
                + " Have it delivered again, or let it pass with --accept bef=2022-12-31 --because TEXT, and run again. [W007]\n");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("Celler: 0 genbrugt, 1 optalt");

    Said again = by("run");
    assertThat(again.err()).isEqualTo(said.err());
    assertThat(again.out()).contains("Celler: 1 genbrugt, 0 optalt");
    assertThat(by("validate").err()).isEqualTo(said.err());

    deliverJobs(NO_QUARTER);
    assertThat(by("run").err()).isEmpty();

    deliverJobs(1);
    Said alike = by("run");
    assertHoldsAllBack(
        alike,
        "beyond a limit of its register: 66.5 % of the rows with IE_TYPE have another herkomst (at most 10.0 % may).");
  }

  /** Without the hours nobody can say whether the residents' register is right. */
  @Test
  void aDateThatLacksWhatIsLookedUpIsNotHeldAgainstTheRegister() throws IOException {
    deliverPeople(0);
    deliverJobs(NO_QUARTER);
    Files.delete(folder.resolve("extracts/bfl/bfl202212.csv"));
    Said said = by("run");
    assertThat(said.err())
        .isEqualToNormalizingNewlines(
            """
            bfl: No delivery of 'bfl' for 1 day: 2022-12-31. What needs it is missing (status O): arbejde (timer).
              Deliver it and run again. [W001]
            """);
    assertThat(said.code()).isZero();
  }

  /** Hours of every quarter, of a register that is said to come twice a year. */
  @Test
  void deliveriesCloserThanTheirRhythmAreNotUsed() throws IOException {
    change("registers/bfl.yaml", text -> text.replace("every: month", "every: half-year"));
    deliverPeople(0);
    deliverJobs(NO_QUARTER);
    Said said = by("run");
    assertThat(said.err())
        .isEqualTo(
            folder.resolve("extracts/bfl")
                + ": The register 'bfl' says 'every: half-year', and its deliveries of these days are closer together: 2022-03-31, 2022-06-30, 2022-09-30, 2022-12-31. Nobody would notice that one of them is missing, and rows of two deliveries can be counted for one time.\n"
                + "  If it comes more often, write 'every: quarter' in its 'reference', or 'every: irregular' if it comes on no fixed days. If one was delivered by mistake, move it away. [E023]\n");
    assertThat(said.code()).isEqualTo(11);
    assertThat(by("validate")).isEqualTo(said);
  }

  /** Of the second quarter, which is the newest one then; later it lies between others. */
  @Test
  void figuresOfAllRowsSoFarTellThatADeliveryIsMissing() throws IOException {
    change("registers/bfl.yaml", text -> text.replace("every: month", "every: quarter"));
    change(
        "variables/person.yaml",
        text -> text.replace("when: same-month", "when: so-far, since: FOED_DAG"));
    deliverPeople(0);
    deliverJobs(NO_QUARTER);
    Files.delete(folder.resolve("extracts/bfl/bfl202206.csv"));
    Said said = by("run");
    assertThat(said.err())
        .isEqualToNormalizingNewlines(
            """
            bfl: No delivery of 'bfl' for 1 day: 2022-06-30. What needs it is missing (status O): arbejde (timer).
              Deliver it and run again. [W001]
            bfl: All rows of 'bfl' so far are looked at, and its deliveries for 1 day are not there: 2022-06-30. What happened then is not counted in the figures of arbejde (timer), whose periods are partly delivered.
              Deliver what is missing and run again. If nothing was to be delivered for those days, write 'every: irregular' in the 'reference' of 'bfl'. [W015]
            """);
    var run =
        PublishedRun.latest(
            OutputFolder.at(folder.resolve("out").toString(), new Configuration(false)));
    assertThat(run.rows(Tables.PERIODS))
        .extracting(row -> row.period() + " " + row.delivered().code())
        .containsExactly("2022Q1 yes", "2022Q2 no", "2022Q3 partly", "2022Q4 partly");
    assertThat(run.rows(Tables.QUALITY))
        .filteredOn(row -> row.check().startsWith("delivery"))
        .extracting(
            row -> "%s; %s; %s".formatted(row.check(), row.period().orElseThrow(), row.verdict()))
        .containsExactly(
            "delivery for the status date; 2022-06-30; MISSING",
            "delivery of rows that timer looks at; 2021-12-31; NOTED",
            "delivery of rows that timer looks at; 2022-06-30; MISSING");
  }

  /** All dates change alike, so that none is unlike the others. */
  @Test
  void parentsWithOtherKeysStopTheRunUntilTheyAreRight() throws IOException {
    deliverPeople(0);
    deliverJobs(NO_QUARTER);
    assertThat(by("run").err()).isEmpty();
    deliverParents(PARENTS + 1000);
    Said stopped = by("run");
    assertThat(stopped.err())
        .isEqualTo(
            folder.resolve("extracts/person")
                + ": The delivery of 'person' for all is unlike the one in whose place it came: 0.0 % of the MOR_ID of bef are among its PNR on 2022-03-31 (100.0 % before).\n"
                + "  Have it delivered again; let it pass with --accept person=all --because TEXT; or change 'gate' in the register's definition. [G001]\n");
    assertThat(stopped.code()).isEqualTo(16);
    assertThat(by("run")).isEqualTo(stopped);

    deliverParents(PARENTS);
    assertThat(by("run").err()).isEmpty();
  }

  @Test
  void aRegisterThatIsNotDeliveredTakesAwayWhatNeedsItAndNothingElse() throws IOException {
    deliverPeople(0);
    deliverJobs(NO_QUARTER);
    Trees.delete(folder.resolve("extracts/person"));
    assertThat(by("run").err())
        .isEqualTo(
            nothingOf("person")
                + folder.resolve("extracts")
                + ": There is no figure of arbejde: all 32 are missing (status O), because what they need was not delivered or is held back.\n"
                + "  Deliver what is said to be missing above, or choose other indicators with --indicator. [E002]\n");

    String alone =
        Files.readString(DefinitionFixtures.SMALL.resolve("indicators/arbejde/arbejde.yaml"))
            .replace("id: arbejde", "id: uden")
            .replace("da: Arbejde, en: Work", "da: Uden opslag, en: Without a look-up");
    Files.writeString(folder.resolve("definitions/indicators/arbejde/uden.yaml"), alone);
    Said said = by("run");
    assertThat(said.err()).isEqualTo(nothingOf("person"));
    assertThat(said.out())
        .containsPattern("Arbejde, 2022Q4.*\\n.*\\n +Alle +\\.\\.\\.")
        .containsPattern("Uden opslag, 2022Q4.*\\n.*\\n +Alle +66,[0-9]");
    assertThat(said.code()).isZero();
    assertThat(by("validate").err()).isEqualTo(said.err());

    deliverParents(PARENTS);
    Said whole = by("run");
    assertThat(whole.err()).isEmpty();
    assertThat(whole.out()).containsPattern("Arbejde, 2022Q4.*\\n.*\\n +Alle +66,[0-9]");
    assertIsMissedUntilItIsAccepted(whole.out());
  }

  /**
   * Neither a night without it nor a look at the extracts makes the gate forget whose parents it
   * had found.
   */
  private void assertIsMissedUntilItIsAccepted(String whole) throws IOException {
    Trees.delete(folder.resolve("extracts/person"));
    Said gone = by("run");
    assertThat(gone.err())
        .isEqualTo(
            nothingOf("person")
                + folder.resolve("extracts")
                + ": There is nothing of 'person', and the last release read it: figures that readers have would be missing.\n"
                + "  Deliver it to the folder person/ and run again. If it is not to come any more, let what needs it be missing (status O) with --accept person=none --because TEXT. [E003]\n");
    assertThat(gone.code()).isEqualTo(11);
    by("validate");
    deliverParents(PARENTS + 1000);
    assertThat(by("run").err()).contains("[G001]");

    Trees.delete(folder.resolve("extracts/person"));
    Said accepted = by("run", "--accept=person=none", "--because=it has ended");
    assertThat(accepted.err()).isEqualTo(nothingOf("person"));
    assertThat(accepted.code()).isZero();
    assertThat(folder.resolve("out/latest/manifest.json"))
        .content()
        .contains("\"accepted person=none\" : \"it has ended\"");
    assertThat(by("run").err()).isEqualTo(nothingOf("person"));

    deliverParents(PARENTS);
    assertThat(figures(by("run").out())).isEqualTo(figures(whole));
  }

  private static String figures(String out) {
    return out.substring(0, out.indexOf("Celler:"));
  }

  private String nothingOf(String register) {
    return folder.resolve("extracts")
        + ": No delivery of '%1$s' at all: there is no folder of that name. What needs it is missing (status O). Deliver it to the folder %1$s/ and run again, or choose what does not need it with --indicator. [W008]\n"
            .formatted(register);
  }

  /** Parents are found by the new keys of their children, and jobs are not. */
  @Test
  void peopleAndParentsWithOtherKeysAreHeldBackUntilJobsHaveThemToo() throws IOException {
    deliverPeople(0);
    deliverJobs(NO_QUARTER);
    assertThat(by("validate").err()).isEmpty();
    deliverPeople(OTHER_KEYS);
    deliverParents(PARENTS + OTHER_KEYS);
    Said held = by("run");
    assertHoldsAllBack(
        held,
        "unlike the one in whose place it came: 0.0 % of its PNR are among the PNR of bfl on 2022-03-31 (100.0 % before).");
    assertThat(by("validate").err().lines()).hasSize(4).allMatch(line -> held.err().contains(line));
  }

  private void assertHoldsAllBack(Said said, String why) {
    assertThat(said.err())
        .startsWith(
            folder.resolve("extracts/bef")
                + ": The delivery of 'bef' for 2022-03-31 is "
                + why
                + " It is held back, so what needs it is missing (status O)."
                + " Have it delivered again, or let it pass with --accept bef=2022-03-31 --because TEXT, and run again. [W007]\n")
        .endsWith(NOTHING_IS_LEFT.formatted(folder.resolve("extracts")));
    assertThat(said.code()).isEqualTo(11);
  }

  private Said by(String command, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                command,
                "--extracts=" + folder.resolve("extracts"),
                "--definitions=" + folder.resolve("definitions"),
                "--work=" + folder.resolve("work")));
    if (command.equals("run")) {
      arguments.add("--out=" + folder.resolve("out"));
    }

    arguments.addAll(List.of(more));
    return Said.by(arguments.toArray(String[]::new));
  }

  private void change(String file, UnaryOperator<String> how) throws IOException {
    Path path = folder.resolve("definitions").resolve(file);
    Files.writeString(path, how.apply(Files.readString(path)));
  }

  /** Four quarters; one in three people works no hours, and the register knows who. */
  private void deliverPeople(int keys) throws IOException {
    for (int quarter = 1; quarter <= 4; quarter++) {
      var residents = new StringBuilder("PNR;MOR_ID;KOEN;FOED_DAG;KOM;IE_TYPE\n");
      for (int person = quarter; person < quarter + PEOPLE; person++) {
        residents.append(
            "%04d;%d;%d;1980-05-01;101;%s\n"
                .formatted(
                    person + keys,
                    person + keys + PARENTS,
                    1 + person % 2,
                    person % 3 == 0 ? "indvandrer" : "dansk"));
      }

      write("bef/bef2022%02d.csv".formatted(3 * quarter), residents);
    }
  }

  /** From a quarter on the hours stand with somebody else. */
  private void deliverJobs(int firstWrong) throws IOException {
    for (int quarter = 1; quarter <= 4; quarter++) {
      int away = quarter < firstWrong ? 0 : 1;
      var jobs = new StringBuilder("PNR;TIMER\n");
      for (int person = quarter; person < quarter + PEOPLE; person++) {
        jobs.append("%04d;%d\n".formatted(person, (person + away) % 3 * 50));
      }

      write("bfl/bfl2022%02d.csv".formatted(3 * quarter), jobs);
    }
  }

  private void deliverParents(int from) throws IOException {
    var parents = new StringBuilder("PNR;FRA;TIL\n");
    for (int person = 1; person < 4 + PEOPLE; person++) {
      parents.append("%04d;1950-01-01;\n".formatted(person + from));
    }

    write("person/person.csv", parents);
  }

  private void write(String name, StringBuilder text) throws IOException {
    Path file = folder.resolve("extracts").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
