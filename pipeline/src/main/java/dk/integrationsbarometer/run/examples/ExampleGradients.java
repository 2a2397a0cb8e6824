package dk.integrationsbarometer.run.examples;

import dk.integrationsbarometer.indicators.gradients.SocialGradient;
import dk.integrationsbarometer.model.expression.Answer;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.oracle.Agreement;
import dk.integrationsbarometer.oracle.RegisterRows;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Holds the gradients that examples expect against those that the definitions give. */
final class ExampleGradients {
  private static final String NO_NUMBER = "none";

  private final Problems problems;
  private final List<Answer> answers = new ArrayList<>();

  ExampleGradients(Problems problems) {
    this.problems = problems;
  }

  List<Answer> answers() {
    return List.copyOf(answers);
  }

  void run(Indicator indicator) {
    indicator.examples().stream()
        .filter(example -> !example.gradients().isEmpty())
        .forEach(example -> run(indicator, example));
  }

  private void run(Indicator indicator, Example example) {
    List<SocialGradient> gradients =
        ExampleCells.figures(indicator, new RegisterRows(example.given())).gradients();
    Set<String> missing = new HashSet<>();
    for (Example.ExpectedGradient expected : example.gradients()) {
      Optional<SocialGradient> found =
          gradients.stream().filter(gradient -> isMeant(gradient, expected)).findFirst();
      if (found.isPresent()) {
        compare(indicator, example, expected, found.get());
      } else if (missing.add(name(expected))) {
        reportMissing(indicator, example, expected);
      }
    }
  }

  private static boolean isMeant(SocialGradient gradient, Example.ExpectedGradient expected) {
    return gradient.total().key().period().code().equals(expected.period())
        && gradient.total().key().area().equals(expected.area())
        && gradient.total().key().group().equals(expected.group());
  }

  /** Once for all numbers of a gradient. */
  private void reportMissing(
      Indicator indicator, Example example, Example.ExpectedGradient expected) {
    answers.add(
        new Answer(
            indicator.id(), example.title(), name(expected), "a gradient", "not computed", false));
    problems.add(
        Message.EXAMPLE_MISSING_FIGURE,
        expected.place(),
        example.title(),
        name(expected),
        indicator.gradient().isEmpty()
            ? "it has no 'gradient'"
            : "there is no such period, area or group",
        "Write 'gradient', or correct period, area or group.");
  }

  private static String name(Example.ExpectedGradient expected) {
    return String.join(", ", expected.period(), expected.area(), expected.group(), "gradient");
  }

  private void compare(
      Indicator indicator,
      Example example,
      Example.ExpectedGradient expected,
      SocialGradient gradient) {
    String name = name(expected) + ", " + expected.part().word();
    OptionalDouble value = part(gradient, expected.part());
    String wanted = expected.value().map(BigDecimal::toPlainString).orElse(NO_NUMBER);
    String found = value.isPresent() ? Agreement.shown(value.getAsDouble()) : NO_NUMBER;
    boolean agrees = Agreement.of(expected.value(), value);
    answers.add(new Answer(indicator.id(), example.title(), name, wanted, found, agrees));
    if (!agrees) {
      problems.add(
          Message.EXAMPLE_DIFFERS,
          expected.place(),
          example.title(),
          wanted,
          name,
          found,
          "Compute the line by hand, then correct 'gradient' or the example.");
    }
  }

  private static OptionalDouble part(SocialGradient gradient, Example.GradientPart part) {
    return switch (part) {
      case SLOPE -> gradient.slope();
      case RELATIVE -> gradient.relative();
      case INCLUDED -> gradient.included();
    };
  }
}
