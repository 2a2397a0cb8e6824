package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.FigureFilter;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.NewestPeriod;
import dk.integrationsbarometer.exports.files.ExportName;
import dk.integrationsbarometer.exports.files.Signs;
import dk.integrationsbarometer.exports.sentences.InWords;
import dk.integrationsbarometer.exports.sentences.IndicatorRows;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.model.time.Period;
import dk.integrationsbarometer.results.Manifest;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.CodeRow;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.GapChangeRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.GoalOverviewRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TableOf;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The published rows that a report is made of: those of one municipality. */
final class ReportData {
  private final PublishedRun run;
  private final Language language;
  private final CodeLabels labels;
  private final String area;

  ReportData(PublishedRun run, Language language) {
    this.run = run;
    this.language = language;
    this.labels = new CodeLabels(run.rows(Tables.CODES), language);
    this.area = area(run);
  }

  /** The home municipality; in a run that has no figures of it, the first that it has. */
  private static String area(PublishedRun run) {
    String home = run.manifest().settings().getOrDefault(Manifest.HOME_AREA, "");
    List<String> areas =
        run.rows(Tables.FIGURES).stream().map(FigureRow::area).distinct().sorted().toList();
    return areas.contains(home) || areas.isEmpty() ? home : areas.get(0);
  }

  <R extends Record> List<R> rows(TableOf<R> table) {
    return run.rows(table);
  }

  Manifest manifest() {
    return run.manifest();
  }

  Language language() {
    return language;
  }

  Bilingual tongue() {
    return new Bilingual(language);
  }

  /** The one of two texts that is in the language of the report. */
  String say(String da, String en) {
    return tongue().say(da, en);
  }

  CodeLabels labels() {
    return labels;
  }

  String area() {
    return area;
  }

  FigureFormat format(IndicatorRow indicator) {
    return FigureFormat.of(indicator, language);
  }

  String title(IndicatorRow indicator) {
    return indicator.title().in(language);
  }

  Optional<IndicatorRow> indicator(String id) {
    return run.rows(Tables.INDICATORS).stream()
        .filter(row -> row.indicator().equals(id))
        .findFirst();
  }

  /** The areas of policy that have indicators, in the order of the codes. */
  List<String> policyAreas() {
    List<String> areas =
        new ArrayList<>(
            run.rows(Tables.CODES).stream()
                .filter(row -> row.list().equals(CodeLists.POLICY_AREA))
                .sorted(Comparator.comparingInt(CodeRow::sortOrder))
                .map(CodeRow::code)
                .toList());
    run.rows(Tables.INDICATORS).stream()
        .map(IndicatorRow::policyArea)
        .filter(each -> !areas.contains(each))
        .distinct()
        .forEach(areas::add);
    areas.removeIf(each -> indicatorsOf(each).isEmpty());
    return areas;
  }

  String policyArea(String code) {
    return labels.label(CodeLists.POLICY_AREA, code);
  }

  /** The indicators of an area of policy that have figures of the municipality. */
  List<IndicatorRow> indicatorsOf(String policyArea) {
    return run.rows(Tables.INDICATORS).stream()
        .filter(row -> row.policyArea().equals(policyArea))
        .filter(row -> !figures(row).isEmpty())
        .toList();
  }

  List<FigureRow> figures(IndicatorRow indicator) {
    return run.rows(Tables.FIGURES).stream()
        .filter(row -> row.indicator().equals(indicator.indicator()))
        .filter(row -> row.area().equals(area))
        .toList();
  }

  /** The newest period of which something was delivered. */
  String newest(IndicatorRow indicator) {
    return NewestPeriod.of(figures(indicator)).orElse("");
  }

  /** The gaps of an indicator in its newest period, of all people. */
  List<GapRow> gaps(IndicatorRow indicator) {
    String period = newest(indicator);
    return run.rows(Tables.GAPS).stream()
        .filter(row -> row.indicator().equals(indicator.indicator()) && row.area().equals(area))
        .filter(row -> row.period().equals(period) && row.breakdown().equals(Slice.TOTAL))
        .toList();
  }

  /**
   * How a gap has changed since the base period that the definition names, or since the period
   * before where it names none: the same one whatever the change is, so that none is picked.
   */
  Optional<GapChangeRow> change(GapRow gap) {
    return run.rows(Tables.GAP_CHANGES).stream()
        .filter(row -> row.indicator().equals(gap.indicator()) && row.area().equals(gap.area()))
        .filter(row -> row.period().equals(gap.period()) && row.group().equals(gap.group()))
        .filter(row -> row.reference().equals(gap.reference()))
        .filter(row -> row.breakdown().equals(gap.breakdown()) && row.value().isPresent())
        .min(Comparator.comparing(GapChangeRow::basePeriod));
  }

  /** Whether the figures of an indicator have no interval, because its register is complete. */
  boolean isExact(IndicatorRow indicator) {
    return indicator.interval().equals(IntervalPolicy.NONE.word());
  }

  /** A day in words: {@code 29. november 2026}, {@code 29 November 2026}. */
  String day(LocalDate day) {
    String pattern = say("d. MMMM yyyy", "d MMMM yyyy");
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(say("da", "en"))).format(day);
  }

  /** Each goal once, in the newest period in which it could be judged. */
  List<TargetRow> goals() {
    return TargetRow.newest(
        run.rows(Tables.TARGETS).stream()
            .filter(row -> row.area().map(area::equals).orElse(true))
            .toList());
  }

  /** The policies that have goals, the newest first; empty for goals that none names. */
  List<Optional<String>> policies() {
    return run.rows(Tables.GOAL_OVERVIEW).stream().map(GoalOverviewRow::policy).distinct().toList();
  }

  String policy(Optional<String> policy) {
    return policy
        .map(code -> labels.label(CodeLists.POLICY, code))
        .orElse(say("Mål, som ingen politik nævner", "Goals that no policy names"));
  }

  String committee(Optional<String> committee) {
    return committee
        .map(code -> labels.label(CodeLists.COMMITTEE, code))
        .orElse(say("Intet udvalg nævnt", "No committee named"));
  }

  /** The period that the report is named after, in words where it is a half-year. */
  String period() {
    String name = ExportName.of(run);
    return Period.parse(name)
        .filter(period -> period.length() == Period.Length.HALF_YEAR)
        .map(
            period ->
                say(
                    period.part() + ". halvår " + period.year(),
                    (period.part() == 1 ? "First" : "Second") + " half of " + period.year()))
        .orElse(name);
  }

  IndicatorRows indicatorRows(IndicatorRow indicator) {
    return IndicatorRows.of(run, indicator, area, newest(indicator), FigureFilter.TOTALS);
  }

  InWords words(IndicatorRow indicator) {
    return InWords.of(indicatorRows(indicator), labels, language);
  }

  /** A number of a page, an uncertain one with its sign behind it; or what stands in its place. */
  String number(String number, ObsStatus status) {
    return switch (status) {
      case NORMAL -> number;
      case UNRELIABLE -> number + " " + Signs.PAGE.of(status);
      case UNDEFINED, SUPPRESSED, MISSING -> Signs.PAGE.of(status);
      case BREAK -> say("databrud", "break in series");
    };
  }

  /** A figure as it stands on a page. */
  String number(FigureFormat format, FigureRow row) {
    return number(format.value(row.value(), row.obsStatus()), row.obsStatus());
  }

  /** {@code A minus B}. */
  String pair(GapRow gap) {
    return labels.group(gap.group()) + " minus " + labels.reference(gap.reference());
  }
}
