package dk.integrationsbarometer.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.integrationsbarometer.model.expression.Answer;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.run.answers.Rendering;
import dk.integrationsbarometer.run.authoring.Descriptions;
import dk.integrationsbarometer.run.examples.ExampleAnswers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever follows the course in definitions/README.md gets what it promises, step by step. */
class CourseTest {
  private static final List<String> NUMBERS =
      List.of("none", "one", "two", "three", "four", "five", "six", "seven");

  @TempDir private Path folder;
  private Course course;
  private List<String> snippets;

  @BeforeEach
  void open() {
    course = new Course(folder);
    snippets = course.snippets();
  }

  private void readTo(int step) {
    snippets.subList(0, step).forEach(course::write);
  }

  private List<Answer> answers() {
    ExampleAnswers all = ExampleAnswers.of(folder);
    all.end();
    return all.answers().stream()
        .filter(answer -> answer.definition().equals(course.id()))
        .toList();
  }

  @Test
  void theWholeFilesOfTheFurtherPartHoldWithTheirExamples() {
    course.writeFiles();
    ExampleAnswers all = ExampleAnswers.of(folder);
    all.end();
    assertThat(course.files()).hasSize(36);
    for (String file : course.files().keySet()) {
      String id = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
      if (file.startsWith("indicators/")) {
        assertThat(all.answers()).anyMatch(answer -> answer.definition().matches(anyOf(id)));
      }
    }
  }

  /** Who has not had an event has no number, which a reader of its mean must see. */
  @Test
  void aMeanOfDaysUntilAnEventSaysOfWhomItIs() {
    course.writeFiles();

    assertThat(explanation("dage-til-foerste-job", Language.EN))
        .contains(
            "; only those count for whom “The month of the first job” is known by the status date; the others have no number yet, so the figure depends on how long people have been followed.\n");
    assertThat(explanation("dage-til-foerste-job", Language.DA))
        .contains(
            "; kun de, for hvem »Måneden med det første job« er kendt senest på statusdatoen, tæller med; de andre har intet tal endnu, så tallet afhænger af, hvor længe personerne er fulgt.\n");
  }

  @Test
  void groupsOfGroupsAreExplainedByTheirConditions() {
    course.writeFiles();

    assertThat(explanation("loenmodtagere-i-grupper", Language.EN))
        .contains(
            "unge-indvandrere (Immigrants aged 18-29): ((“Origin” is Immigrants and “Country group” is vestlig) or (“Origin” is Immigrants and “Country group” is either ikke-vestlig or ukendt)) and “Age” is less than 30\n");
  }

  /** A file that gives several definitions has the names of their parameters in its own. */
  private static String anyOf(String id) {
    return id.replaceFirst("aar-aar$", "[123]-aar")
        .replaceFirst("pprocent$", "p[159]0")
        .replaceFirst("job-maal$", "job-[a-z]+");
  }

  @Test
  void everySnippetIsOneOfTheSteps() {
    assertThat(snippets).hasSize(4);
  }

  @Test
  void theFirstStepHasTenLinesAndCheckAsksForTheRest() {
    readTo(1);
    assertThat(course.says("\\*\\*1\\. Ten lines").group()).isNotEmpty();
    assertThat(snippets.get(0).lines()).hasSize(10);
    int missing =
        NUMBERS.indexOf(course.says("It reports that (\\w+)\\s+keys are missing").group(1));
    assertThatThrownBy(() -> ExampleAnswers.of(folder))
        .isInstanceOfSatisfying(
            BarometerException.class,
            e ->
                assertThat(e.problems())
                    .hasSize(missing)
                    .allSatisfy(
                        problem -> assertThat(problem.message().code()).isIn("D007", "D032")));
  }

  @Test
  void theSecondStepIsInOrder() {
    readTo(2);
    assertThat(answers()).extracting(Answer::found).containsExactly("50");
  }

  @Test
  void theThirdStepGivesTheGapThatIsWorkedOut() {
    readTo(3);
    var gap = course.says("a gap is written `([^`]+)`: here 0 - 100 = `(-\\d+)`");
    course.expect(
        "2022Q1 | 101 | ikke-vestlig | | 0",
        "2022Q1 | 101 | dansk | | 100",
        "2022Q1 | 101 | " + gap.group(1) + " | | " + gap.group(2));
    assertThat(answers()).hasSize(4);
  }

  @Test
  void theFourthStepGivesFiguresInTheFormThatTheTextShows() {
    readTo(4);
    var forms = course.says("the breakdown is `(koen=\\w+)` or `bydel=3,(koen=\\w+)`");
    course.expect(
        "2022Q1 | 101 | dansk | | 100",
        "2022Q1 | 101 | alle | " + forms.group(1) + " | 100",
        "2022Q1 | 101 | alle | bydel=uoplyst," + forms.group(2) + " | 100");
    assertThat(answers()).hasSize(4);
  }

  @Test
  void theFifthStepReadsItBack() {
    readTo(4);
    assertThat(course.says("`scripts/barometer explain ([a-z-]+)`").group(1))
        .isEqualTo(course.id());
    assertThat(explanation(course.id(), Language.EN))
        .contains("At least 130 paid hours")
        .contains("per cent of the population where “Paid hours in the month” is at least 130");
  }

  private String explanation(String id, Language language) {
    return Descriptions.explanation(folder, id, new Rendering(language, Rendering.Form.TEXT));
  }
}
