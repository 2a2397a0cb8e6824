package dk.integrationsbarometer.explanations;

import static java.util.stream.Collectors.joining;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is gathered from another register, in words. */
final class GatheredWords {
  private final Variable.Gathered gathered;
  private final Bilingual tongue;
  private final ExpressionWords theirs;

  GatheredWords(Variable.Gathered gathered, Bilingual tongue) {
    this.gathered = gathered;
    this.tongue = tongue;
    this.theirs = ExpressionWords.ofSteps(new Unit(gathered.from(), gathered.variables()), tongue);
  }

  /** One line, and one or more for everything that is derived of the rows first. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(first()));
    var unit = new Unit(gathered.from(), gathered.variables());
    var words = new VariableWords(unit, tongue);
    for (Variable variable : gathered.variables()) {
      List<String> said = words.of(variable);
      lines.add(
          "  " + variable.name() + " " + tongue.quoted(variable.label()) + ": " + said.get(0));
      said.subList(1, said.size()).forEach(line -> lines.add("  " + line));
    }

    return lines;
  }

  private String first() {
    return taken()
        + say(" in ")
        + tongue.quoted(gathered.from().label())
        + " ("
        + gathered.from().id()
        + ") "
        + when()
        + ", "
        + match()
        + gathered.since().map(this::since).orElse("")
        + gathered.where().map(where -> say(", where ") + theirs.of(where)).orElse("")
        + (gathered.variables().isEmpty() ? "" : say("; derived for each row"));
  }

  private String say(String key) {
    return tongue.say(key);
  }

  private String taken() {
    return gathered.of().filter(this::isDate).isPresent()
        ? ofDates().orElseGet(this::ofRows)
        : ofRows();
  }

  /** What is taken of the dates of rows; nothing where they are taken like any value. */
  private Optional<String> ofDates() {
    return switch (gathered.how()) {
      case MIN -> Optional.of(say("the earliest date of a row"));
      case MAX, LATEST -> Optional.of(say("the latest date of a row"));
      case DISTINCT -> Optional.of(say("the number of different dates of rows"));
      case EXISTS, COUNT, SUM_OF_KNOWN, SUM, AVERAGE, OF_LEAST, OF_GREATEST, LONGEST, DAYS ->
          Optional.empty();
    };
  }

  private String ofRows() {
    String of = gathered.of().map(theirs::of).orElse("");
    return switch (gathered.how()) {
      case EXISTS -> say("whether there are rows");
      case COUNT -> say("the number of rows");
      case DISTINCT -> say("the number of different ") + of;
      case SUM_OF_KNOWN -> say("the sum of known ") + of + say(" (unknown without any)");
      case SUM -> say("the sum of ") + of + say(" (0 without any)");
      case MIN -> say("the smallest ") + of;
      case MAX -> say("the largest ") + of;
      case AVERAGE -> say("the average of ") + of + tongue.places(gathered.decimals());
      case OF_LEAST ->
          of
              + (isByDate()
                  ? say(" in the earliest row")
                  : say(" in the row with the smallest ") + by());
      case OF_GREATEST ->
          of
              + (isByDate()
                  ? say(" in the latest row")
                  : say(" in the row with the largest ") + by());
      case LATEST -> say("the latest ") + of;
      case LONGEST -> say("the days of the longest unbroken stay");
      case DAYS -> say("the number of different days");
    };
  }

  private String by() {
    return theirs.of(gathered.by().orElseThrow());
  }

  private boolean isByDate() {
    return gathered.by().filter(this::isDate).isPresent();
  }

  private boolean isDate(Expression of) {
    return of instanceof Expression.Reference name
        && name.name().equals(Expression.Reference.ROW_DATE);
  }

  private String since(Variable.Since since) {
    String day = say(", from the day in %s on").formatted(since.own());
    return since
        .within()
        .map(
            months ->
                day
                    + (months == 1
                        ? say(" and for a month")
                        : say(" and for %s months").formatted(months)))
        .orElse(day);
  }

  private String when() {
    return switch (gathered.timing().when()) {
      case SAME_MONTH ->
          isShifted()
              ? say("for the month of %s").formatted(day())
              : say("for the month of the status date");
      case SAME_DATE -> say("for ") + day();
      case SAME_YEAR ->
          isShifted()
              ? say("for the calendar year of %s").formatted(day())
              : say("for the calendar year of the status date");
      case SO_FAR -> say("begun by ") + day();
      case VALID -> say("valid on ") + day();
      case WINDOW -> window(gathered.timing().window().orElseThrow());
    };
  }

  private boolean isShifted() {
    return gathered.timing().shift() != 0;
  }

  private String window(Timing.Window window) {
    boolean spells = gathered.from().reference() instanceof ReferenceTime.Spells;
    return (spells ? say("valid in the time") : say("in the time"))
        + say(" after ")
        + day(window.from())
        + say(" up to and including ")
        + day(window.to());
  }

  private String day() {
    return day(gathered.timing().shift());
  }

  private String day(int months) {
    String day = say("the status date");
    if (months == 0) {
      return day;
    }

    int number = Math.abs(months);
    String span = number + (number == 1 ? say(" month") : say(" months"));
    return span + (months < 0 ? say(" before ") : say(" after ")) + day;
  }

  private String match() {
    return gathered.match().isEmpty()
        ? say("the same rows for everybody")
        : gathered.match().stream()
            .map(match -> match.theirs() + " = " + match.own())
            .collect(joining(say(" and ")));
  }
}
