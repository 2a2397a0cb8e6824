package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.time.StatusDay;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;

/** How things are said in a language. */
public record Bilingual(Language language) {
  /** A text of the program in this language. */
  public String say(String key) {
    return Labels.of(key).in(language);
  }

  /** A name as it stands in the definitions, set off from the sentence around it. */
  public String quoted(String name) {
    return say("“%s”").formatted(name);
  }

  public String quoted(Labels labels) {
    return quoted(labels.in(language));
  }

  /** 31. marts, 31 March. */
  public String day(MonthDay day) {
    String month = day.getMonth().getDisplayName(TextStyle.FULL, language.locale());
    return day.equals(StatusDay.LAST_OF_FEBRUARY)
        ? say("the last day of ") + month
        : say("%s %s").formatted(day.getDayOfMonth(), month);
  }

  /** {@code 29. november 2026}, {@code 29 November 2026}. */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(say("d MMMM yyyy"), language.locale()).format(day);
  }

  /** {@code by the end of 2014}, {@code by 30 June 2024}. */
  public String by(LocalDate day) {
    return day.getDayOfYear() == day.lengthOfYear()
        ? say("by the end of %s").formatted(day.getYear())
        : say("by %s").formatted(day(day));
  }

  /** a, b and c. */
  public String listed(List<String> items) {
    return joined(items, say("and"));
  }

  /** a, b or c. */
  public String choice(List<String> items) {
    return joined(items, say("or"));
  }

  /** (2 decimals), behind a number that is rounded. */
  String places(int decimals) {
    String word = decimals == 1 ? say(" decimal place") : say(" decimal places");
    return " (" + decimals + word + ")";
  }

  private static String joined(List<String> items, String word) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " " + word + " " + items.get(last);
  }
}
