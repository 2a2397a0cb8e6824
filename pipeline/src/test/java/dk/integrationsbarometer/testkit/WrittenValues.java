package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.registers.Register;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts and numbers that stand in the conditions of the definitions. Random rows use them, as
 * other values would never meet a condition: mostly those that a condition compares with the same
 * column.
 */
final class WrittenValues {
  private static final Pattern TEXT = Pattern.compile("Literal\\[value=([^,\\]]+), type=TEXT\\]");
  private static final Pattern NUMBER =
      Pattern.compile("Literal\\[value=(-?[0-9.]+), type=(?:INTEGER|DECIMAL)\\]");
  private static final Pattern COMPARED =
      Pattern.compile(
          "Reference\\[name=([^,]+), type=\\w+\\], (?:right=|values=\\[)"
              + "((?:(?:, )?Literal\\[value=[^,\\]]+, type=\\w+\\])+)");

  private final List<String> texts;
  private final List<BigDecimal> numbers;
  private final Map<String, List<String>> textsByColumn = new HashMap<>();
  private final Map<String, List<BigDecimal>> numbersByColumn = new HashMap<>();

  private WrittenValues(List<String> conditions) {
    Set<String> all = new TreeSet<>(Set.of("andet"));
    Set<BigDecimal> allNumbers = new TreeSet<>(List.of(BigDecimal.ZERO, BigDecimal.TEN));
    for (String condition : conditions) {
      all.addAll(texts(condition));
      allNumbers.addAll(numbers(condition));
      Matcher compared = COMPARED.matcher(condition);
      while (compared.find()) {
        textsByColumn
            .computeIfAbsent(compared.group(1), column -> new ArrayList<>())
            .addAll(texts(compared.group(2)));
        numbersByColumn
            .computeIfAbsent(compared.group(1), column -> new ArrayList<>())
            .addAll(numbers(compared.group(2)));
      }
    }

    this.texts = List.copyOf(all);
    this.numbers = List.copyOf(allNumbers);
  }

  /** All that occur in variables, rules and indicators. */
  static WrittenValues in(Definitions definitions) {
    List<String> written = new ArrayList<>();
    definitions.units().values().forEach(unit -> written.add(unit.variables().toString()));
    definitions.registers().values().forEach(each -> written.add(each.rules().toString()));
    definitions
        .indicators()
        .forEach(indicator -> written.add(indicator.population() + " " + indicator.measure()));
    return new WrittenValues(written);
  }

  private static List<String> texts(String condition) {
    return TEXT.matcher(condition).results().map(found -> found.group(1)).toList();
  }

  private static List<BigDecimal> numbers(String condition) {
    return NUMBER
        .matcher(condition)
        .results()
        .map(found -> new BigDecimal(found.group(1)))
        .toList();
  }

  /** A text that the register's own rules or any condition name; most of them fit the column. */
  String text(Register register, String column, SplittableRandom random) {
    List<String> fitting = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("name=" + column + "\\b.{0,400}").matcher(register.rules().toString());
    while (matcher.find()) {
      fitting.addAll(texts(matcher.group()));
    }

    if (fitting.isEmpty()) {
      fitting.addAll(textsByColumn.getOrDefault(column, List.of()));
    }

    return one(fitting.isEmpty() ? texts : fitting, random);
  }

  /**
   * A number that is compared with the column, seldom any other of the definitions, or a neighbour
   * of it; never below 0.
   */
  BigDecimal number(String column, SplittableRandom random) {
    List<BigDecimal> compared = numbersByColumn.getOrDefault(column, List.of());
    boolean any = compared.isEmpty() || random.nextInt(4) == 0;
    return one(any ? numbers : compared, random)
        .add(BigDecimal.valueOf(random.nextInt(-1, 2)))
        .max(BigDecimal.ZERO)
        .min(new BigDecimal("9999"));
  }

  private static <T> T one(List<T> values, SplittableRandom random) {
    return values.get(random.nextInt(values.size()));
  }
}
