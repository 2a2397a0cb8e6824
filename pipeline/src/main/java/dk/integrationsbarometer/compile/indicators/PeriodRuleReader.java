package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.PeriodRule;
import dk.integrationsbarometer.model.time.StatusDay;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the periods of an indicator and their status dates. */
final class PeriodRuleReader {
  private static final int ANY_YEAR = 2023;
  private static final int FEWEST_POOLED = 2;

  /** More than that is a description of an era, no figure of a period. */
  private static final int MOST_POOLED = 20;

  private final Problems problems;

  PeriodRuleReader(Problems problems) {
    this.problems = problems;
  }

  PeriodRule read(Fields indicator) {
    Fields fields =
        Fields.of(
            indicator.require("period").orElse(indicator.empty()),
            "'period'",
            indicator.has("period") ? problems : new Problems());
    Map<String, Period.Length> lengths = new LinkedHashMap<>();
    for (Period.Length length : Period.Length.values()) {
      lengths.put(length.word(), length);
    }

    Period.Length length = fields.requireChoice("length", lengths, Period.Length.YEAR);
    fields.require("status_dates");
    List<Node.Scalar> written = fields.scalars("status_dates");
    List<MonthDay> days = days(written, fields);
    fields.end();
    var rule = new PeriodRule(length, days, pool(indicator));
    if (!days.isEmpty() && days.size() == written.size()) {
      checkEveryPart(rule, fields);
    }

    return rule;
  }

  private static int pool(Fields indicator) {
    return indicator
        .parsed(
            "pool",
            Numbers.whole(FEWEST_POOLED, MOST_POOLED),
            "a whole number from 2 to " + MOST_POOLED,
            "2 or 3")
        .orElse(1);
  }

  private List<MonthDay> days(List<Node.Scalar> written, Fields fields) {
    List<MonthDay> days = new ArrayList<>();
    var once = new Once("The status date", problems);
    for (Node.Scalar day : written) {
      Optional<MonthDay> read =
          fields.parse(day, StatusDay::parse, "a day of the year", "month and day as 03-31");
      if (day.text().equals("02-29")) {
        problems.add(Message.NOT_IN_EACH_YEAR, day.place(), day.text());
      }

      read.ifPresent(
          known -> {
            once.isNew(known, day.text(), day.place());
            days.add(known);
          });
    }

    return days;
  }

  private void checkEveryPart(PeriodRule rule, Fields fields) {
    Period.Length length = rule.length();
    int parts = 12 / length.months();
    for (int part = 1; part <= parts; part++) {
      if (rule.datesIn(new Period(ANY_YEAR, length, part)).isEmpty()) {
        problems.add(Message.STATUS_DATES, fields.place(), length.word());
        return;
      }
    }
  }
}
