package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.FigureFilter;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.exports.NewestPeriod;
import dk.integrationsbarometer.exports.PeriodWords;
import dk.integrationsbarometer.exports.PreliminaryWord;
import dk.integrationsbarometer.exports.files.ExportName;
import dk.integrationsbarometer.exports.files.Signs;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.sentences.InWords;
import dk.integrationsbarometer.exports.sentences.IndicatorRows;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The published rows that pages are made of: those of one municipality. */
public final class ReportData {
  private final PublishedRun run;
  private final Language language;
  private final CodeLabels labels;
  private final String area;
  private final Optional<IndicatorLinks> links;
  private final Predicate<String> about;

  public ReportData(PublishedRun run, Language language) {
    this(run, language, Optional.empty(), id -> true);
  }

  private ReportData(
      PublishedRun run,
      Language language,
      Optional<IndicatorLinks> links,
      Predicate<String> about) {
    this.run = run;
    this.language = language;
    this.labels = new CodeLabels(run.rows(Tables.CODES), language);
    this.area = area(run);
    this.links = links;
    this.about = about;
  }

  /** The same of some indicators alone: no other has figures, gaps or goals. */
  public ReportData about(Set<String> indicators) {
    return new ReportData(run, language, links, indicators::contains);
  }

  /** Whether an indicator is one of those that the pages are about. */
  public boolean isAbout(String indicator) {
    return about.test(indicator);
  }

  /** Of a run whose indicators have a page each. */
  public static ReportData withPages(PublishedRun run, Language language) {
    return new ReportData(run, language, Optional.of(new IndicatorLinks(language)), id -> true);
  }

  /** Where the pages of indicators are; none when there are none. */
  public Optional<IndicatorLinks> links() {
    return links;
  }

  /** The home municipality; in a run that has no figures of it, the first that it has. */
  private static String area(PublishedRun run) {
    String home = run.manifest().settings().getOrDefault(Manifest.HOME_AREA, "");
    List<String> areas =
        run.rows(Tables.FIGURES).stream().map(FigureRow::area).distinct().sorted().toList();
    return areas.contains(home) || areas.isEmpty() ? home : areas.get(0);
  }

  public <R extends Record> List<R> rows(TableOf<R> table) {
    return run.rows(table);
  }

  public Manifest manifest() {
    return run.manifest();
  }

  public Language language() {
    return language;
  }

  public Bilingual tongue() {
    return new Bilingual(language);
  }

  /** A text of the program in the language of the page. */
  public String say(String key) {
    return tongue().say(key);
  }

  public CodeLabels labels() {
    return labels;
  }

  public String area() {
    return area;
  }

  /** The municipality in words. */
  public String place() {
    String name = labels.label(CodeLists.AREA, area);
    return name.equals(area) ? say("municipality ") + name : name;
  }

  /** Of which run a page was made, below all. */
  public Element runNote() {
    return Html.note(
        say("Run ") + manifest().runId() + say(", program ") + manifest().codeVersion() + ".");
  }

  public FigureFormat format(IndicatorRow indicator) {
    return FigureFormat.of(indicator, language);
  }

  public String title(IndicatorRow indicator) {
    return indicator.title().in(language);
  }

  public Optional<IndicatorRow> indicator(String id) {
    return run.rows(Tables.INDICATORS).stream()
        .filter(row -> row.indicator().equals(id))
        .findFirst();
  }

  /** The areas of policy that have indicators, in the order of the codes. */
  public List<String> policyAreas() {
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

  public String policyArea(String code) {
    return labels.label(CodeLists.POLICY_AREA, code);
  }

  /** The indicators of an area of policy that have figures of the municipality. */
  public List<IndicatorRow> indicatorsOf(String policyArea) {
    return run.rows(Tables.INDICATORS).stream()
        .filter(row -> isAbout(row.indicator()) && row.policyArea().equals(policyArea))
        .filter(row -> !figures(row).isEmpty())
        .toList();
  }

  public List<FigureRow> figures(IndicatorRow indicator) {
    return run.rows(Tables.FIGURES).stream()
        .filter(row -> row.indicator().equals(indicator.indicator()))
        .filter(row -> row.area().equals(area))
        .toList();
  }

  /** The newest period of which something was delivered. */
  public String newest(IndicatorRow indicator) {
    return NewestPeriod.of(figures(indicator)).orElse("");
  }

  /** The gaps of an indicator in its newest period, of all people. */
  public List<GapRow> gaps(IndicatorRow indicator) {
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
  public Optional<GapChangeRow> change(GapRow gap) {
    return run.rows(Tables.GAP_CHANGES).stream()
        .filter(row -> row.indicator().equals(gap.indicator()) && row.area().equals(gap.area()))
        .filter(row -> row.period().equals(gap.period()) && row.group().equals(gap.group()))
        .filter(row -> row.reference().equals(gap.reference()))
        .filter(row -> row.breakdown().equals(gap.breakdown()) && row.value().isPresent())
        .min(Comparator.comparing(GapChangeRow::basePeriod));
  }

  /** Whether the figures of an indicator have no interval, because its register is complete. */
  public boolean isExact(IndicatorRow indicator) {
    return indicator.interval().equals(IntervalPolicy.NONE.word());
  }

  /** The day on which the figures were published, in words. */
  public String published() {
    return day(LocalDate.ofInstant(manifest().ended(), ZoneOffset.UTC));
  }

  /** What stands below a picture that lies by itself: whose numbers it shows, and of when. */
  public String credit(List<String> sources) {
    return say("Source: %s. Integration barometer, %s, published on %s.")
        .formatted(
            sources.stream()
                .map(source -> source.strip().replaceFirst("\\.$", ""))
                .distinct()
                .collect(Collectors.joining("; ")),
            place(),
            published());
  }

  /** A day in words. */
  public String day(LocalDate day) {
    return new PeriodWords(language).day(day);
  }

  /** A period in words, as it stands inside a sentence. */
  public String periodWords(String code) {
    return new PeriodWords(language).of(code);
  }

  /** Each goal once, in the newest period in which it could be judged. */
  public List<TargetRow> goals() {
    return TargetRow.newest(
        run.rows(Tables.TARGETS).stream()
            .filter(row -> isAbout(row.indicator()))
            .filter(row -> row.area().map(area::equals).orElse(true))
            .toList());
  }

  /** The goals of an indicator, each once. */
  public List<TargetRow> goals(IndicatorRow indicator) {
    return goals().stream().filter(row -> row.indicator().equals(indicator.indicator())).toList();
  }

  /** The policies that have goals, the newest first; empty for goals that none names. */
  public List<Optional<String>> policies() {
    Set<Optional<String>> here =
        goals().stream().map(row -> row.place().policy()).collect(Collectors.toSet());
    return run.rows(Tables.GOAL_OVERVIEW).stream()
        .map(GoalOverviewRow::policy)
        .filter(here::contains)
        .distinct()
        .toList();
  }

  public String policy(Optional<String> policy) {
    return policy
        .map(code -> labels.label(CodeLists.POLICY, code))
        .orElse(say("Goals that no policy names"));
  }

  public String committee(Optional<String> committee) {
    return committee
        .map(code -> labels.label(CodeLists.COMMITTEE, code))
        .orElse(say("No committee named"));
  }

  /** The period that the report is named after, in words where it is a half-year. */
  public String period() {
    return ExportName.words(run, language);
  }

  /** The same inside a sentence or a title. */
  public String periodInSentence() {
    return periodWords(ExportName.of(run));
  }

  public IndicatorRows indicatorRows(IndicatorRow indicator) {
    return IndicatorRows.of(run, indicator, area, newest(indicator), FigureFilter.TOTALS);
  }

  public InWords words(IndicatorRow indicator) {
    return InWords.of(indicatorRows(indicator), labels, language);
  }

  /** A number of a page, an uncertain one with its sign behind it; or what stands in its place. */
  public String number(String number, ObsStatus status) {
    return switch (status) {
      case NORMAL -> number;
      case UNRELIABLE, PRELIMINARY -> number + " " + Signs.PAGE.of(status);
      case UNDEFINED, SUPPRESSED, MISSING -> Signs.PAGE.of(status);
      case BREAK -> say("break in series");
    };
  }

  /** A number in a sentence: an uncertain one with its sign, a preliminary one with the word. */
  public String said(String number, ObsStatus status) {
    return status == ObsStatus.PRELIMINARY
        ? new PreliminaryWord(language).behind(number, status)
        : number(number, status);
  }

  /** A figure in a sentence. */
  public String said(FigureFormat format, FigureRow row) {
    return said(format.value(row.value(), row.obsStatus()), row.obsStatus());
  }

  /** A figure as it stands on a page. */
  public String number(FigureFormat format, FigureRow row) {
    return number(format.value(row.value(), row.obsStatus()), row.obsStatus());
  }

  /** {@code A minus B}; of two classes of a group, the group before them. */
  public String pair(GapRow gap) {
    return ClassReference.parse(gap.reference()).isPresent()
        ? labels.group(gap.group()) + ", " + classPair(gap)
        : labels.group(gap.group()) + " minus " + labels.reference(gap.reference());
  }

  /** {@code women minus men}, where both are of one group. */
  public String classPair(GapRow gap) {
    return labels.slice(gap.breakdown()) + " minus " + labels.reference(gap.reference());
  }
}
