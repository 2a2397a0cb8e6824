package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.PeriodWords;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.model.time.Series;
import dk.integrationsbarometer.tables.BreakRow;
import dk.integrationsbarometer.tables.ChangeRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists the breaks in a series between the periods that are shown, with day and note. */
record BreakWords(IndicatorRows rows, Bilingual tongue) {
  /** A sentence per break, the earliest first. */
  List<String> lines() {
    Optional<Period> last = Period.parse(rows.period());
    Optional<Period> first =
        Stream.concat(rows.periods().stream(), rows.changes().stream().map(ChangeRow::basePeriod))
            .flatMap(code -> Period.parse(code).stream())
            .min(Comparator.comparing(Period::first));
    return rows.breaks().stream()
        .filter(row -> first.isPresent() && last.isPresent())
        .filter(row -> isBetween(row, first.get(), last.get()))
        .map(this::line)
        .toList();
  }

  private static boolean isBetween(BreakRow row, Period earlier, Period later) {
    var day = new Series.Break(LocalDate.parse(row.firstDay()), row.note());
    var series = new Series(Optional.empty(), Optional.empty(), List.of(day), Optional.empty());
    return series.between(earlier, later).isPresent();
  }

  private String line(BreakRow row) {
    Labels note = row.note();
    return tongue
        .say(
            "From %s on the figures are made in another way, so that they cannot be compared with earlier ones: %s.")
        .formatted(
            new PeriodWords(tongue.language()).day(row.firstDay()), note.in(tongue.language()));
  }
}
