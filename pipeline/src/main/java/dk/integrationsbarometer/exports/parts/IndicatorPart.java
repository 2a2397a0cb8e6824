package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.exports.sentences.InWords;
import dk.integrationsbarometer.exports.sentences.PoolNote;
import dk.integrationsbarometer.exports.sentences.SampleNote;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One indicator: what it is, what there is to say, one chart, its numbers, and notes. */
public record IndicatorPart(ReportData data, IndicatorRow indicator, Set<String> places) {
  /** What a reader takes in; the rest stands in the tables. */
  private static final int MOST_SENTENCES = 8;

  public static String id(IndicatorRow indicator) {
    return "indikator-" + indicator.indicator();
  }

  public Element element(Pictures pictures) {
    Element part =
        Element.of("article")
            .with("id", id(indicator))
            .add(Element.of("h3", data.title(indicator)));
    part.add(description());
    part.add(sentences(title -> Element.of("h4", title)));
    part.add(figures(pictures));
    part.add(new ClassGaps(data, indicator).inAChapter());
    return part.add(notes());
  }

  /** What the indicator is, and of which place the figures are where the tables have others too. */
  public Element description() {
    String description = indicator.description().in(data.language()).strip();
    List<String> others =
        data.rows(Tables.FIGURES).stream()
            .filter(row -> row.indicator().equals(indicator.indicator()))
            .filter(row -> row.value().isPresent() && !row.area().equals(data.area()))
            .map(row -> data.labels().label(CodeLists.AREA, row.area()))
            .distinct()
            .toList();
    return Html.paragraph(
        others.isEmpty()
            ? description
            : description
                + " "
                + data.say("The figures are those of %s; the published tables also have: %s.")
                    .formatted(
                        data.place(),
                        others.size() > MOST_AREAS
                            ? Counted.say(data.say("%d [other area|other areas]"), others.size())
                            : String.join(", ", others)));
  }

  /** More areas than these are counted. */
  private static final int MOST_AREAS = 3;

  /** Of how many periods the numbers have room beside their chart. */
  private static final int BESIDE = 2;

  /** The chart of the indicator, its numbers, and the parts of a gap that was adjusted. */
  public List<Element> figures(Pictures pictures) {
    List<Element> figures = new ArrayList<>();
    ShownFigures shown =
        ShownFigures.of(data.figures(indicator), data.labels(), data.newest(indicator), places);
    Optional<Element> chart =
        new FigureChart(data, indicator, shown).figure(pictures, indicator.indicator());
    List<Element> table = new FigureTable(data, indicator, shown).elements();
    if (chart.isPresent() && shown.hasTotal() && shown.periods().size() <= BESIDE) {
      figures.add(Html.beside(chart.get(), table));
    } else {
      chart.ifPresent(figures::add);
      figures.addAll(table);
    }

    parts(pictures).ifPresent(figures::add);
    return figures;
  }

  /**
   * What there is to say, by what it is about.
   *
   * @param heading made of a title
   */
  public List<Element> sentences(Function<String, Element> heading) {
    InWords words = data.words(indicator);
    List<Element> elements = new ArrayList<>();
    elements.addAll(listed(data.say("Goals"), words.goalSentences(), heading));
    elements.addAll(findings(heading));
    elements.addAll(listed(data.say("Breaks in the series"), words.breakSentences(), heading));
    return elements;
  }

  /** What there is to say of the newest figures, and what its words mean. */
  public List<Element> explainedFindings(Function<String, Element> heading) {
    List<Element> elements = new ArrayList<>(findings(heading));
    InWords words = data.words(indicator);
    if (findings(words).values().stream().flatMap(List::stream).anyMatch(words::saysAtLeast)) {
      elements.add(Html.note(data.say("“At least”: ") + HowToReadPart.atLeast(data)));
    }

    return elements;
  }

  private List<Element> findings(Function<String, Element> heading) {
    List<Element> elements = new ArrayList<>();
    findings(data.words(indicator))
        .forEach((title, sentences) -> elements.addAll(listed(title, sentences, heading)));
    return elements;
  }

  private Map<String, List<String>> findings(InWords words) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    sections.put(data.say("Gaps"), words.gapSentences());
    sections.put(data.say("Against other areas"), words.benchmarkSentences());
    sections.put(data.say("Gradient"), words.gradientSentences());
    return sections;
  }

  private List<Element> listed(
      String title, List<String> sentences, Function<String, Element> heading) {
    return sentences.isEmpty()
        ? List.of()
        : List.of(heading.apply(title), Html.list(shortened(sentences)));
  }

  private List<String> shortened(List<String> sentences) {
    if (sentences.size() <= MOST_SENTENCES) {
      return sentences;
    }

    List<String> first = new ArrayList<>(sentences.subList(0, MOST_SENTENCES - 1));
    int rest = sentences.size() - first.size();
    first.add(Counted.say(data.say("%d more [gap is|gaps are] in the published tables."), rest));
    return first;
  }

  /** The parts of the first gap that has been adjusted. */
  private Optional<Element> parts(Pictures pictures) {
    return new GapPartsChart(data, indicator)
        .picture()
        .map(picture -> pictures.figure(indicator.indicator() + "-dele", picture));
  }

  private List<Element> notes() {
    List<String> notes = new ArrayList<>();
    notes.addAll(PoolNote.lines(indicator, data.language()));
    notes.addAll(SampleNote.lines(indicator, data.language()));
    data.rows(Tables.BREAKS).stream()
        .filter(row -> row.indicator().equals(indicator.indicator()))
        .findFirst()
        .ifPresent(
            row ->
                notes.add(
                    data.say(
                        "Numbers before and after a break in the series cannot be compared.")));
    notes.add(data.say("Source: "));
    Element note =
        Html.note(String.join(" ", notes)).add(Html.danish(indicator.source())).text(".");
    data.links()
        .ifPresent(
            pages ->
                note.text(" ")
                    .add(
                        Html.pageLink(
                            pages.page(indicator),
                            data.say("More about ") + data.title(indicator))));
    return List.of(note);
  }
}
