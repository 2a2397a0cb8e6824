package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.FigureFormat;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.ChangeRow;
import dk.integrationsbarometer.tables.GapChangeRow;
import dk.integrationsbarometer.tables.GapRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One indicator in sentences that a council member understands: the gaps, other areas, gradients,
 * how things have changed, and where the goals stand.
 */
public final class InWords {
  private static final String BULLET = "  - ";
  private static final String NO_INTERVAL = "none";

  private final IndicatorRows rows;
  private final QuotedNames names;
  private final GapWords gaps;
  private final GapPartWords parts;
  private final BenchmarkWords benchmarks;
  private final GradientWords gradients;
  private final ChangeWords changes;
  private final GoalWords goals;
  private final List<String> lines = new ArrayList<>();

  private InWords(IndicatorRows rows, CodeLabels labels, Language language) {
    var tongue = new Bilingual(language);
    IndicatorRow indicator = rows.indicator();
    FigureFormat format = FigureFormat.of(indicator, language);
    var words =
        new DifferenceWords(
            format, tongue, labels, indicator.gapUnit(), !indicator.interval().equals(NO_INTERVAL));
    this.rows = rows;
    this.names = new QuotedNames(labels, tongue);
    this.gaps = new GapWords(rows, names, words, format);
    this.parts = new GapPartWords(rows, names, words, format);
    this.benchmarks = new BenchmarkWords(rows, names, words, format);
    this.gradients = new GradientWords(rows, names, words, format);
    this.changes = new ChangeWords(rows, names, words, format);
    this.goals = new GoalWords(indicator, names, format);
  }

  /** Everything; nothing when there is nothing to say. */
  public static List<String> full(IndicatorRows rows, CodeLabels labels, Language language) {
    var words = new InWords(rows, labels, language);
    List<String> ofGaps = new ArrayList<>();
    for (GapRow gap : words.sorted()) {
      ofGaps.add(words.whole(gap));
    }

    words.section(words.tongue().say("Gaps in ") + rows.period(), ofGaps);
    words.section(
        words.tongue().say("Against other areas in ") + rows.period(), words.benchmarks.all());
    words.section(words.tongue().say("Gradient in ") + rows.period(), words.gradients.all());
    words.section(words.tongue().say("Change to ") + rows.period(), words.changes.figures());
    words.section(words.tongue().say("Breaks in the series"), words.breakSentences());
    words.section(words.tongue().say("Goals"), words.goals());
    return words.lines;
  }

  /** The gaps, the earliest change of each, and the goals: what a first page has room for. */
  public static List<String> brief(IndicatorRows rows, CodeLabels labels, Language language) {
    var words = new InWords(rows, labels, language);
    words.gapSentences().forEach(words::bullet);
    words.goals().forEach(goal -> words.bullet(words.tongue().say("Goal: ") + goal));
    return words.lines;
  }

  /** For a page: sentences by what they are about, each where there is something to say. */
  public static InWords of(IndicatorRows rows, CodeLabels labels, Language language) {
    return new InWords(rows, labels, language);
  }

  /**
   * The gaps between groups, each with its adjusted one and its earliest change. Those between
   * classes are many and say one thing each: they have a table.
   */
  public List<String> gapSentences() {
    List<String> all = new ArrayList<>();
    List<GapRow> ofGroups =
        sorted().stream().filter(gap -> ClassReference.parse(gap.reference()).isEmpty()).toList();
    for (GapRow gap : ofGroups) {
      List<String> sentences = new ArrayList<>(List.of(gaps.of(gap)));
      gaps.adjusted(gap).ifPresent(sentences::add);
      List<String> since = changes.of(gap);
      since.stream().skip(Math.max(0, since.size() - 1)).forEach(sentences::add);
      all.add(String.join(" ", sentences));
    }

    return all;
  }

  /** A gap by itself. */
  public String gapSentence(GapRow gap) {
    return gaps.of(gap);
  }

  /** How a gap has changed since one earlier period. */
  public String changeSentence(GapChangeRow change, GapRow gap) {
    return changes.gap(change, gap);
  }

  /** How a figure has changed. */
  public String changeSentence(ChangeRow row) {
    return changes.figure(row);
  }

  /** Whether a sentence of a difference says the smallest size that it can have. */
  public boolean saysAtLeast(String sentence) {
    return sentence.contains(" " + DifferenceWords.atLeast(tongue()));
  }

  public List<String> benchmarkSentences() {
    return benchmarks.all();
  }

  public List<String> gradientSentences() {
    return gradients.all();
  }

  public List<String> breakSentences() {
    return new BreakWords(rows, tongue()).lines();
  }

  public List<String> goalSentences() {
    return goals();
  }

  private Bilingual tongue() {
    return names.tongue();
  }

  private List<GapRow> sorted() {
    Comparator<String> order = names.labels().groupOrder();
    return rows.gaps().stream()
        .sorted(
            Comparator.comparing(GapRow::group, order)
                .thenComparing(GapRow::reference, order)
                .thenComparing(GapRow::breakdown, names.labels().sliceOrder()))
        .toList();
  }

  private String whole(GapRow gap) {
    List<String> sentences = new ArrayList<>(List.of(gaps.of(gap)));
    Optional<String> adjusted = gaps.adjusted(gap);
    adjusted.ifPresent(sentences::add);
    if (adjusted.isPresent() && gap.adjustment().adjusted().isPresent()) {
      sentences.add(parts.of(gap));
    }

    sentences.addAll(changes.of(gap));
    return String.join(" ", sentences);
  }

  private List<String> goals() {
    return rows.targets().stream().map(this::goal).toList();
  }

  private String goal(TargetRow row) {
    return goals.note(row) + goals.of(row);
  }

  private void section(String title, List<String> sentences) {
    if (!sentences.isEmpty()) {
      lines.add("");
      lines.add(title);
      sentences.forEach(this::bullet);
    }
  }

  private void bullet(String text) {
    lines.addAll(Paragraph.lines(BULLET, text));
  }
}
