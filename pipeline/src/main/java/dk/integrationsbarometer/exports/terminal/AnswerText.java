package dk.integrationsbarometer.exports.terminal;

import dk.integrationsbarometer.model.expression.Answer;
import dk.integrationsbarometer.results.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of the examples inside definitions, for people and for programs. */
public final class AnswerText {
  private AnswerText() {}

  /** A table per definition, its examples one after the other; every line ends with \n. */
  public static String of(List<Answer> answers) {
    Map<String, List<Answer>> byDefinition = new LinkedHashMap<>();
    for (Answer answer : answers) {
      byDefinition.computeIfAbsent(answer.definition(), name -> new ArrayList<>()).add(answer);
    }

    List<String> lines = new ArrayList<>();
    byDefinition.forEach((definition, its) -> lines.addAll(table(definition, its)));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> table(String definition, List<Answer> answers) {
    var table = new AlignedTable();
    table.row(definition, List.of("expected", "found", ""));
    String example = "";
    for (Answer answer : answers) {
      if (!answer.example().equals(example)) {
        table.row("  " + answer.example(), List.of());
        example = answer.example();
      }

      table.row(
          "    " + answer.question(),
          List.of(answer.expected(), answer.found(), answer.agrees() ? "agrees" : "DIFFERS"));
    }

    List<String> lines = new ArrayList<>(table.lines());
    lines.add("");
    return lines;
  }

  /** An array of objects, one per answer. */
  public static String json(List<Answer> answers) {
    return Json.answer(answers);
  }
}
