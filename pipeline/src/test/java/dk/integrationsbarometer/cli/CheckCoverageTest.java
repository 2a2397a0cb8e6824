package dk.integrationsbarometer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.testkit.DefinitionFixtures;
import dk.integrationsbarometer.testkit.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check --coverage} says of definitions whose one example touches little of them. */
class CheckCoverageTest {
  private static final String TABLE =
      """
        side:
          label: {da: Side, en: Side}
          in: koen
          decide:
            - {when: alder > 90, then: mand, note: {da: a, en: a}}
            - {when: alder > 30, then: mand, note: {da: a, en: a}}
          otherwise: kvinde
          examples:
            - {given: {alder: 31}, then: mand}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void definitions() throws IOException {
    for (Path file : Trees.files(DefinitionFixtures.SMALL)) {
      Path copy = folder.resolve(DefinitionFixtures.SMALL.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }

    Path variables = folder.resolve("variables/person.yaml");
    Files.writeString(variables, Files.readString(variables) + TABLE.indent(0));
  }

  private String said(String... further) {
    Said said =
        further.length == 0
            ? Said.by("check", "--coverage", "--definitions", folder.toString())
            : Said.by("check", "--coverage", "--definitions", folder.toString(), further[0]);
    assertThat(said.code()).isZero();
    assertThat(said.err()).isEmpty();
    return said.out().replace(folder + "/", "");
  }

  @Test
  void groupsClassesAnswersAndRowsThatNoExampleTouchesAreListed() {
    assertThat(said())
        .isEqualToNormalizingNewlines(
            """
            10 documents with 1 indicator are in order; their 1 example and decision tables give all 3 expected answers.
            indicators/arbejde/arbejde.yaml:7:1 arbejde: 'population' is never false in the examples
            indicators/arbejde/arbejde.yaml:13:1 arbejde: no example expects a figure by koen of kvinde, mand
            variables/person.yaml:14:9 side: this row of the decision table decides nothing in the examples
            variables/person.yaml:16:16 side: this row of the decision table decides nothing in the examples
            Examples touch 6 of 11 groups, classes, answers of conditions and rows of decision tables.
            """);
  }

  @Test
  void aGroupOfWhichNoFigureIsExpectedIsListed() throws IOException {
    Path indicator = folder.resolve("indicators/arbejde/arbejde.yaml");
    Files.writeString(
        indicator,
        Files.readString(indicator)
            .replace("kind: indicator", "kind: indicator\nstate: draft")
            .replaceAll("(?m)^ *2022Q1 .* kvinder - alle .*\\R", ""));

    assertThat(said())
        .contains(
            "indicators/arbejde/arbejde.yaml:11:1 arbejde: no example expects a figure of kvinder\n");
  }

  @Test
  void programsReadTheSame() {
    assertThat(said("--json"))
        .startsWith("[ {")
        .contains(
            """
              "file" : "variables/person.yaml",
              "line" : 14,
              "repetition" : "",
              "definition" : "side",
              "kind" : "row",
              "about" : "decide",
              "missing" : [ ]
            """);
  }
}
