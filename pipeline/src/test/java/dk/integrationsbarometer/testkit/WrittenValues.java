package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.Register;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts and numbers that stand in the conditions of the definitions. Random rows use them, as
 * other values would never meet a condition.
 */
final class WrittenValues {
  private static final Pattern TEXT = Pattern.compile("Literal\\[value=([^,\\]]+), type=TEXT\\]");
  private static final Pattern NUMBER =
      Pattern.compile("Literal\\[value=(-?[0-9.]+), type=(?:INTEGER|DECIMAL)\\]");

  private final List<String> texts;
  private final List<BigDecimal> numbers;

  private WrittenValues(Set<String> texts, Set<BigDecimal> numbers) {
    this.texts = List.copyOf(texts);
    this.numbers = List.copyOf(numbers);
  }

  /** All that occur in variables, rules and indicators. */
  static WrittenValues in(Definitions definitions) {
    Set<String> texts = new TreeSet<>();
    Set<BigDecimal> numbers = new TreeSet<>(List.of(BigDecimal.ZERO, BigDecimal.TEN));
    List<String> written = new ArrayList<>();
    definitions.units().values().forEach(unit -> written.add(unit.variables().toString()));
    definitions.registers().values().forEach(each -> written.add(each.rules().toString()));
    definitions
        .indicators()
        .forEach(indicator -> written.add(indicator.population() + " " + indicator.measure()));
    for (String text : written) {
      Matcher matcher = TEXT.matcher(text);
      while (matcher.find()) {
        texts.add(matcher.group(1));
      }

      Matcher number = NUMBER.matcher(text);
      while (number.find()) {
        numbers.add(new BigDecimal(number.group(1)));
      }
    }

    texts.add("andet");
    return new WrittenValues(texts, numbers);
  }

  /** A text that the register's own rules or any condition name; most of them fit the column. */
  String text(Register register, String column, SplittableRandom random) {
    List<String> fitting = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("name=" + column + "\\b.{0,400}").matcher(register.rules().toString());
    while (matcher.find()) {
      Matcher text = TEXT.matcher(matcher.group());
      while (text.find()) {
        fitting.add(text.group(1));
      }
    }

    List<String> chosen = fitting.isEmpty() ? texts : fitting;
    return chosen.get(random.nextInt(chosen.size()));
  }

  /** A number of the definitions or a neighbour of one, never below 0. */
  BigDecimal number(SplittableRandom random) {
    BigDecimal near = numbers.get(random.nextInt(numbers.size()));
    return near.add(BigDecimal.valueOf(random.nextInt(-1, 2)))
        .max(BigDecimal.ZERO)
        .min(new BigDecimal("9999"));
  }
}
