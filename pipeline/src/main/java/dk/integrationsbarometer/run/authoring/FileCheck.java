package dk.integrationsbarometer.run.authoring;

import dk.integrationsbarometer.definitions.DefinitionFolder;
import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.exports.terminal.AnswerText;
import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.expression.Answer;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.run.examples.ExampleAnswers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What there is to say after a check of some files of the definitions: of indicators, their own
 * examples; of others, all examples, since any may rest on them.
 */
final class FileCheck implements CheckReport {
  private final ChosenFiles chosen;
  private final ExampleAnswers answers;
  private final List<Problem> own;
  private final int elsewhere;

  private FileCheck(ChosenFiles chosen, ExampleAnswers answers, int elsewhere) {
    this.chosen = chosen;
    this.answers = answers;
    this.own = answers.problems().stream().filter(each -> chosen.has(each.place())).toList();
    this.elsewhere = elsewhere + answers.problems().size() - own.size();
  }

  /**
   * Checks some files of a folder, although others may be wrong.
   *
   * @throws BarometerException when one of the files is not there, is wrong, or rests on one that
   *     is
   */
  static FileCheck of(Path folder, List<String> named) {
    ChosenFiles chosen = ChosenFiles.of(folder, named);
    var problems = new Problems();
    List<Document> documents = DefinitionFolder.read(folder, problems);
    SoundDefinitions sound = SoundDefinitions.with(chosen, documents, problems);
    return new FileCheck(
        chosen, answers(chosen, documents, sound.definitions()), sound.elsewhere().size());
  }

  private static ExampleAnswers answers(
      ChosenFiles chosen, List<Document> documents, Definitions definitions) {
    var places = WrittenPlaces.of(documents);
    List<Indicator> indicators =
        definitions.indicators().stream()
            .filter(indicator -> chosen.has(places.of(indicator.id(), "id")))
            .toList();
    boolean areIndicators =
        documents.stream()
            .filter(document -> chosen.has(document.root().place()))
            .allMatch(WrittenPlaces::isIndicator);
    return areIndicators
        ? ExampleAnswers.of(definitions, List.of(), indicators).heldToTheFloor(indicators)
        : ExampleAnswers.of(definitions, definitions.units().values(), definitions.indicators());
  }

  @Override
  public List<Problem> notes() {
    return List.of();
  }

  @Override
  public String text(Detail detail, MessageLanguage language) {
    return (detail == Detail.EVERY_ANSWER ? AnswerText.of(answers.answers()) : "")
        + (own.isEmpty() ? summary(language) : "");
  }

  private String summary(MessageLanguage language) {
    List<String> lines = new ArrayList<>();
    lines.add("In order: " + String.join(", ", chosen.named()) + ".");
    lines.add("Expected answers that agree: " + agreeing() + ".");
    if (elsewhere > 0) {
      lines.add(
          "Problems of other files, not shown: "
              + elsewhere
              + ". Run check without a file to see them.");
    }

    return lines.stream()
        .map(line -> language.words(line) + System.lineSeparator())
        .collect(Collectors.joining());
  }

  private long agreeing() {
    return answers.answers().stream().filter(Answer::agrees).count();
  }

  @Override
  public String json(Detail detail) {
    if (detail == Detail.EVERY_ANSWER) {
      return AnswerText.json(answers.answers());
    }

    return own.isEmpty()
        ? "{\"figures\": %d, \"problems_elsewhere\": %d}%n".formatted(agreeing(), elsewhere)
        : "";
  }

  @Override
  public void end() {
    if (!own.isEmpty()) {
      throw new BarometerException(own);
    }
  }
}
