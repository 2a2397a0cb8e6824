package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.compile.DraftMark;
import dk.integrationsbarometer.compile.UnfinishedDrafts;
import dk.integrationsbarometer.exports.terminal.AnswerText;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.run.answers.Languages;
import dk.integrationsbarometer.run.examples.ExampleAnswers;
import dk.integrationsbarometer.run.examples.ExampleCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What there is to say after a check of all definitions. Mistakes in drafts are told, but end
 * nothing: who works on one sees them, and a check of every night waits for nobody.
 */
final class FolderCheck implements CheckReport {
  private final ExampleAnswers answers;
  private final Languages languages;
  private final List<Problem> ofDrafts;
  private final List<Problem> drafts;

  private FolderCheck(
      ExampleAnswers answers, Languages languages, List<Problem> ofDrafts, List<Problem> drafts) {
    this.answers = answers;
    this.languages = languages;
    this.ofDrafts = ofDrafts;
    this.drafts = drafts;
  }

  /**
   * Checks the definitions of a folder.
   *
   * @throws BarometerException when one that is in use cannot be understood, or rests on a draft
   *     that cannot
   */
  static FolderCheck of(Path folder) {
    UnfinishedDrafts left = LoadedDefinitions.leftOut(folder);
    ExampleAnswers all = ExampleAnswers.ofAll(left.rest());
    ExampleAnswers inUse =
        all.problems().isEmpty() && left.problems().isEmpty()
            ? all
            : ExampleAnswers.ofThoseInUse(left.rest());
    List<Problem> ofExamples =
        all.problems().stream()
            .filter(problem -> DraftMark.isOn(problem) && !inUse.problems().contains(problem))
            .toList();
    return new FolderCheck(
        inUse,
        Languages.of(folder),
        both(left.problems(), ofExamples),
        both(left.drafts(), UnfinishedDrafts.notes(ofExamples)));
  }

  private static List<Problem> both(List<Problem> first, List<Problem> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  @Override
  public List<Problem> notes() {
    return both(ofDrafts, drafts);
  }

  @Override
  public String text(Detail detail, MessageLanguage language) {
    return (detail == Detail.EVERY_ANSWER ? AnswerText.of(answers.answers()) : "")
        + (answers.problems().isEmpty() ? summary(language) + ofLanguages(language) : "");
  }

  private String ofLanguages(MessageLanguage language) {
    return languages.notes(languages.all()).stream()
        .map(note -> note.line(language) + "\n")
        .collect(Collectors.joining());
  }

  private String summary(MessageLanguage language) {
    ExampleCheck counts = answers.counts();
    return language.words(
            Counted.say(
                "%d [document|documents] with %d [indicator|indicators] [1$is|are] in order; [1$its|their] %d [example|examples] and decision tables give all %d expected [answer|answers].",
                counts.documents(), counts.indicators(), counts.examples(), counts.figures()))
        + "\n";
  }

  @Override
  public String json(Detail detail) {
    if (detail == Detail.EVERY_ANSWER) {
      return AnswerText.json(answers.answers());
    }

    ExampleCheck counts = answers.counts();
    return answers.problems().isEmpty()
        ? "{\"documents\": %d, \"indicators\": %d, \"examples\": %d, \"figures\": %d, \"problems_of_drafts\": %d}%n"
            .formatted(
                counts.documents(),
                counts.indicators(),
                counts.examples(),
                counts.figures(),
                ofDrafts.size())
        : "";
  }

  @Override
  public void end() {
    answers.end();
  }
}
