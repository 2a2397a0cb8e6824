package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.exports.terminal.AnswerText;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.run.answers.Languages;
import dk.integrationsbarometer.run.examples.ExampleAnswers;
import dk.integrationsbarometer.run.examples.ExampleCheck;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What there is to say after a check of all definitions. */
final class FolderCheck implements CheckReport {
  private final ExampleAnswers answers;
  private final Languages languages;

  private FolderCheck(ExampleAnswers answers, Languages languages) {
    this.answers = answers;
    this.languages = languages;
  }

  /** Checks the definitions of a folder; ends with problems when one cannot be understood. */
  static FolderCheck of(Path folder) {
    return new FolderCheck(ExampleAnswers.of(folder), Languages.of(folder));
  }

  @Override
  public String text(Detail detail, MessageLanguage language) {
    return (detail == Detail.EVERY_ANSWER ? AnswerText.of(answers.answers()) : "")
        + (answers.problems().isEmpty() ? summary(language) + notes(language) : "");
  }

  private String notes(MessageLanguage language) {
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
        ? "{\"documents\": %d, \"indicators\": %d, \"examples\": %d, \"figures\": %d}%n"
            .formatted(counts.documents(), counts.indicators(), counts.examples(), counts.figures())
        : "";
  }

  @Override
  public void end() {
    answers.end();
  }
}
