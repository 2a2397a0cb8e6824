package dk.integrationsbarometer.exports.authored;

import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.tables.FigureRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The number that a placeholder stands for: {@code {tal INDICATOR GROUP [PERIOD] [VARIABLE=CODE]}}.
 * Without a period it is the newest of which something was delivered, without a breakdown the
 * total.
 */
final class PrintedNumber {
  private static final String WORD = "tal";
  private static final String FORM =
      "{tal INDICATOR GROUP [PERIOD] [VARIABLE=CODE]}, such as {tal ID GROUP 2022H1 koen=kvinde}; before a brace that is no placeholder write \\";

  /** So many periods that have a number are named. */
  private static final int NEWEST = 4;

  private static final Pattern BREAKDOWN = Pattern.compile("[^=,]+=[^=,]+(,[^=,]+=[^=,]+)*");

  private final Optional<PublishedParts> parts;
  private final Problems problems;

  PrintedNumber(Optional<PublishedParts> parts, Problems problems) {
    this.parts = parts;
    this.problems = problems;
  }

  /** Which number is asked for. */
  private record Wanted(
      WrittenName indicator,
      WrittenName group,
      Optional<WrittenName> period,
      Optional<WrittenName> breakdown) {}

  /** The number; empty when a problem was reported or there is no run to take it from. */
  String of(WrittenWords written) {
    return wanted(written)
        .flatMap(wanted -> parts.flatMap(run -> number(run, wanted, written)))
        .orElse("");
  }

  private Optional<Wanted> wanted(WrittenWords written) {
    List<WrittenName> words = written.words();
    if (written.whole().indexOf(NumberSyntax.CLOSE) < 0) {
      return wrong(written, "the closing brace is missing in its line");
    }

    if (!words.get(0).name().equals(WORD)) {
      return wrong(written, "it begins with '" + words.get(0).name() + "'");
    }

    if (words.size() < 3) {
      return wrong(written, words.size() == 1 ? "it names no indicator" : "it names no group");
    }

    List<WrittenName> rest = words.subList(3, words.size());
    Optional<WrittenName> period = rest.stream().filter(word -> !isBreakdown(word)).findFirst();
    Optional<WrittenName> breakdown = rest.stream().filter(PrintedNumber::isBreakdown).findFirst();
    if (rest.size() > 2) {
      return wrong(written, "it has too many words");
    }

    if (period.filter(word -> Period.parse(word.name()).isEmpty()).isPresent()) {
      return wrong(written, "'" + period.get().name() + "' is neither a period nor a breakdown");
    }

    if (rest.size() > period.stream().count() + breakdown.stream().count()) {
      return wrong(written, "it names two periods or two breakdowns");
    }

    return Optional.of(new Wanted(words.get(1), words.get(2), period, breakdown));
  }

  private static boolean isBreakdown(WrittenName word) {
    return BREAKDOWN.matcher(word.name()).matches();
  }

  private Optional<Wanted> wrong(WrittenWords written, String why) {
    problems.add(Message.BAD_PLACEHOLDER, written.place(), written.whole(), why, FORM);
    return Optional.empty();
  }

  private Optional<String> number(PublishedParts run, Wanted wanted, WrittenWords written) {
    String indicator = wanted.indicator().name();
    if (!wanted.indicator().isKnown("indicator", run.indicators(), problems)) {
      return Optional.empty();
    }

    List<FigureRow> rows = run.figures(indicator);
    String period = wanted.period().map(WrittenName::name).orElse(run.newest(indicator));
    Slice slice = wanted.breakdown().map(word -> Slice.parse(word.name())).orElse(Slice.TOTAL);
    boolean isGroup = isOneOf("group", Optional.of(wanted.group()), rows, FigureRow::group);
    boolean isPeriod = isOneOf("period", wanted.period(), rows, FigureRow::period);
    boolean isSlice =
        isOneOf(
            "breakdown",
            wanted.breakdown().map(word -> new WrittenName(slice.text(), word.place())),
            rows,
            row -> row.breakdown().text());
    if (!isGroup || !isPeriod || !isSlice) {
      return Optional.empty();
    }

    Optional<FigureRow> found =
        rows.stream()
            .filter(row -> row.group().equals(wanted.group().name()))
            .filter(row -> row.period().equals(period) && row.breakdown().equals(slice))
            .findFirst();
    Optional<FigureRow> printed = found.filter(row -> row.value().isPresent());
    if (printed.isEmpty()) {
      problems.add(
          Message.NO_NUMBER,
          written.place(),
          written.whole(),
          found.map(row -> why(row.obsStatus())).orElse("the run has no such figure"),
          others(wanted, slice, rows));
    }

    return printed.map(run::number);
  }

  /** The newest periods in which there is a number of the same group and breakdown. */
  private static String others(Wanted wanted, Slice slice, List<FigureRow> rows) {
    List<String> periods =
        rows.stream()
            .filter(row -> row.group().equals(wanted.group().name()))
            .filter(row -> row.breakdown().equals(slice) && row.value().isPresent())
            .map(FigureRow::period)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .limit(NEWEST)
            .toList();
    return periods.isEmpty()
        ? "Nor has it one in another period."
        : "It has one in " + String.join(", ", periods) + ".";
  }

  private boolean isOneOf(
      String what,
      Optional<WrittenName> word,
      List<FigureRow> rows,
      Function<FigureRow, String> column) {
    List<String> known =
        rows.stream().map(column).filter(each -> !each.isEmpty()).distinct().sorted().toList();
    return word.map(each -> each.isKnownOf(rows.get(0).indicator(), what, known, problems))
        .orElse(true);
  }

  private static String why(ObsStatus status) {
    return switch (status) {
      case SUPPRESSED -> "it is hidden for confidentiality";
      case MISSING -> "the extracts that it needs were not delivered";
      case UNDEFINED -> "nobody is in the group, so it is not defined";
      case BREAK -> "it lies across a break in the series";
      case NORMAL, UNRELIABLE, PRELIMINARY -> "it has no value";
    };
  }
}
