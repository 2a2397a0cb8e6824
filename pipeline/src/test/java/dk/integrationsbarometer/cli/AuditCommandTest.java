package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.RealDefinitions;
import dk.integrationsbarometer.testkit.SparkTest;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The audit of what has been published. */
@SparkTest
class AuditCommandTest {
  /** Tests with runs of their own. */
  private static final String SEVERAL = "several";

  @TempDir private static Path shared;

  @TempDir private Path folder;

  private static Published one;

  private Published published;
  private String first;

  /** Of one run, for all tests that publish no other. */
  @BeforeAll
  static void publishOne() {
    one = Published.in(shared);
  }

  @BeforeEach
  void take(TestInfo test) {
    published = test.getTags().contains(SEVERAL) ? Published.in(folder) : one;
    first = latest();
  }

  @Test
  void aRunByItselfIsSafe() {
    Said said = audit(published.extracts, "--language", "en");

    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .matches(
            "[1-9]\\d* hidden figures of \\d+ have a second value, given all that the run "
                + first
                + " publishes\\.\n");
    assertThat(said.code()).isZero();
    published.assertUnchanged();
  }

  /** Readers have all of them together, so without a choice they are audited together. */
  @Test
  @Tag(SEVERAL)
  void withoutAChoiceAllRunsThatCanBeReadAreAuditedTogether() throws IOException {
    assertThat(published.run(published.extracts).err()).isEmpty();
    Path damaged = Files.createDirectories(published.out.resolve("runs/damaged"));
    Files.writeString(damaged.resolve("manifest.json"), "{");

    Said said = audit(published.extracts, "--language", "en");

    assertThat(said.out())
        .endsWith(
            """
            given all that the runs %s, %s publish.
            Left out: the whole run damaged, which cannot be read. Get it from a backup if readers have its figures.
            """
                .formatted(latest(), first));
    assertThat(said.err())
        .isEqualToNormalizingNewlines(
            published.out
                + ": Not all runs have been audited: damaged cannot be read. If readers have their figures, nobody can tell what these give away together with the others.\n"
                + "  Get them from a backup and audit again. If no reader has them, move their folders out of runs/, or name the runs that readers have with --run and --with. [O014]\n");
    assertThat(said.code()).isEqualTo(14);
  }

  @Test
  void programsGetTheNumbersByName() {
    assertThat(audit(published.extracts, "--json").out())
        .contains("\"runs\" : [ \"" + first + "\" ]", "\"exposed\" : [ ]", "\"left_out\" : [ ]");
  }

  @Test
  void aRunThatIsNotThere() {
    Said said = audit(published.extracts, "--run", "x");

    assertThat(said.err())
        .isEqualToNormalizingNewlines(
            published.out
                + ": There is no run 'x' here. Known: "
                + first
                + ".\n  Correct the spelling, or name the folder that the run lies in with --out. [O008]\n");
    assertThat(said.code()).isEqualTo(14);
  }

  @Test
  void aRunOfOtherExtractsIsNotAudited() {
    Said said = audit(withoutOnePerson());

    assertThat(said.out()).isEmpty();
    assertThat(said.err().replaceFirst("audited: [1-9]\\d* of", "audited: N of"))
        .isEqualToNormalizingNewlines(
            """
            %s: The run %s cannot be audited: N of its figures are not those that the extracts and definitions give now. They are of %s.
              Name those that the run was made from with --extracts and --definitions, or run again and audit the new run. [E020]
            """
                .formatted(published.out, first, Published.INDICATOR));
    assertThat(said.code()).isEqualTo(11);
  }

  @Test
  @Tag(SEVERAL)
  void figuresOfAnOlderRunThatTheExtractsNoLongerGiveAreLeftOut() {
    Path revised = withoutOnePerson();
    assertThat(published.run(revised).err()).isEmpty();

    Said said = audit(revised, "--with", first, "--language", "en");

    assertThat(said.err()).isEmpty();
    assertThat(said.out().replaceAll("\\d+ (hidden )?figures", "N $1figures"))
        .matches(
            "N hidden figures of \\d+ have a second value, given all that the runs %s, %s publish\\.\n"
                    .formatted(latest(), first)
                + "Left out: N figures of the run %s, because the extracts no longer give them: %s\\.\n"
                    .formatted(first, Published.INDICATOR));
    assertThat(said.code()).isZero();
  }

  /** Eight immigrants at work, of whom four are men: few by one rule, and not by the other. */
  @Test
  @Tag(SEVERAL)
  void whatAnOlderRunPublishedAndThisOneHidesIsGivenAway() throws IOException {
    Path definitions = folder.resolve("definitions");
    RealDefinitions.copyTo(definitions, all -> all.replace("threshold: 5", "threshold: 3"));
    assertThat(published.run(published.extracts, "--definitions", definitions.toString()).err())
        .isEmpty();
    String older = latest();

    Said said = audit(published.extracts, "--run", first, "--with", older, "--language", "en");

    assertThat(said.out()).isEmpty();
    assertThat(said.err())
        .isEqualToNormalizingNewlines(
            """
            %1$s: Suppressed figures can be derived from the published ones of the runs %2$s, %3$s: %4$s 2022H1 101 dansk [bydel=3,koen=kvinde]; %4$s 2022H1 101 dansk [bydel=3,koen=mand]; %4$s 2022H1 101 dansk [koen=kvinde]; %4$s 2022H1 101 dansk [koen=mand]; %4$s 2022H1 101 ikke-vestlig [bydel=3,koen=kvinde]. There are 16 of them.
              Keep what is not public yet in the house, for nothing was withdrawn. Then make the breakdowns of these indicators coarser, or leave one of them out, and run again. Please report it too, unless the rules have changed between the runs: the program should have suppressed more. [R003]
            """
                .formatted(published.out, first, older, Published.INDICATOR));
    assertThat(said.code()).isEqualTo(12);
    assertThat(published.out.resolve("runs").toFile().list()).contains(first, older);

    Path release = published.target().resolve("runs").resolve(older);
    Trees.copy(published.out.resolve("runs").resolve(older), release);
    Files.createSymbolicLink(published.target().resolve("latest"), release);
    assertThat(audit(published.extracts, "--run", first, "--language", "en"))
        .as("readers have the release beside a draft")
        .isEqualTo(said);
    assertADraftIsNotWrittenBeside(older);
  }

  /** It hides what the release publishes, and does not know it: that release is of another work. */
  private void assertADraftIsNotWrittenBeside(String release) {
    Said draft = published.run(published.extracts);

    assertThat(draft.out()).isEmpty();
    assertThat(draft.err())
        .isEqualToNormalizingNewlines(
            """
            %1$s: Suppressed figures could be derived from this draft together with the release %2$s, so it was not written: %3$s 2022H1 101 dansk [bydel=3,koen=kvinde]; %3$s 2022H1 101 dansk [bydel=3,koen=mand]; %3$s 2022H1 101 dansk [koen=kvinde]; %3$s 2022H1 101 dansk [koen=mand]; %3$s 2022H1 101 ikke-vestlig [bydel=3,koen=kvinde]. There are 16 of them.
              Make the draft with the --work of that release, which knows what was hidden there. If you did, make the breakdowns of these indicators coarser, and please report it: the program should have suppressed more. [R006]
            """
                .formatted(published.out, release, Published.INDICATOR));
    assertThat(draft.code()).isEqualTo(12);
  }

  /**
   * That nobody of a group is employed is hidden here, because another indicator of the same people
   * hides that nobody of that group lives here. Only that indicator shows which classes are
   * possible.
   */
  @Test
  @Tag(SEVERAL)
  void aZeroThatIsHiddenForAnIndicatorBesideIsNotGivenAway() {
    Path definitions = folder.resolve("definitions");
    String named = "id: " + Published.INDICATOR + "\n";
    Set<String> changed = new HashSet<>();
    RealDefinitions.copyTo(
        definitions,
        all -> {
          String other =
              all.replace("disclosure: beboere", "disclosure: standard")
                  .replace(named, "state: draft\n" + named);
          if (!other.equals(all)) {
            changed.add(all);
          }

          return other;
        });
    assertThat(changed).hasSize(2);
    String[] there = {"--definitions", definitions.toString()};
    assertThat(published.run(published.extracts, there).err()).isEmpty();

    Said said =
        audit(published.extracts, "--run", latest(), "--definitions", definitions.toString());

    assertThat(said.err()).isEmpty();
    assertThat(said.out()).matches("(?s)[1-9]\\d* .*");
    assertThat(said.code()).isZero();
  }

  private Said audit(Path extracts, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "audit",
                "--extracts",
                extracts.toString(),
                "--out",
                published.out.toString(),
                "--work",
                published.work.toString()));
    arguments.addAll(List.of(more));
    return Said.by(arguments.toArray(String[]::new));
  }

  private Path withoutOnePerson() {
    Path extracts = Trees.copy(published.extracts, folder.resolve("revised"));
    Path file = extracts.resolve("bef/bef202203.csv");
    try {
      List<String> lines = Files.readAllLines(file);
      Files.write(file, lines.subList(0, lines.size() - 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }

    return extracts;
  }

  private String latest() {
    try {
      return published.out.resolve("latest").toRealPath().getFileName().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
