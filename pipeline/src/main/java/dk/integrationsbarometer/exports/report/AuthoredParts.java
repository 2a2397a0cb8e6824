package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.authored.PartKind;
import dk.integrationsbarometer.exports.authored.PublishedParts;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.exports.parts.DistrictShapes;
import dk.integrationsbarometer.exports.parts.DistrictsPart;
import dk.integrationsbarometer.exports.parts.FigureChart;
import dk.integrationsbarometer.exports.parts.FigureTable;
import dk.integrationsbarometer.exports.parts.GoalTable;
import dk.integrationsbarometer.exports.parts.IndicatorPart;
import dk.integrationsbarometer.exports.parts.ReportData;
import dk.integrationsbarometer.exports.parts.ShownFigures;
import dk.integrationsbarometer.tables.CodeLists;
import dk.integrationsbarometer.tables.CodeRow;
import dk.integrationsbarometer.tables.FigureRow;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import dk.integrationsbarometer.tables.TargetRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The parts of a report that authors can put into their texts. */
final class AuthoredParts implements PublishedParts {
  private static final String SEX = "koen";

  private final ReportData data;
  private final Optional<DistrictShapes> map;
  private final Pictures pictures;
  private final List<String> indicators;
  private final Set<String> asked = new TreeSet<>();

  AuthoredParts(ReportData data, Optional<DistrictShapes> map, Pictures pictures) {
    this.data = data;
    this.map = map;
    this.pictures = pictures;
    this.indicators =
        data.policyAreas().stream().flatMap(area -> indicatorsOf(area).stream()).toList();
  }

  @Override
  public List<String> indicators() {
    return indicators;
  }

  /** The indicators that texts have named. */
  Set<String> asked() {
    return asked;
  }

  @Override
  public List<String> policyAreas() {
    return data.policyAreas();
  }

  /** Those that have goals first, the newest of them before all. */
  @Override
  public List<String> policies() {
    return Stream.concat(
            data.policies().stream().flatMap(Optional::stream), codes(CodeLists.POLICY).stream())
        .distinct()
        .toList();
  }

  @Override
  public List<String> committees() {
    return codes(CodeLists.COMMITTEE);
  }

  private List<String> codes(String list) {
    return data.rows(Tables.CODES).stream()
        .filter(row -> row.list().equals(list))
        .map(CodeRow::code)
        .toList();
  }

  @Override
  public List<String> indicatorsOf(String policyArea) {
    return data.indicatorsOf(policyArea).stream().map(IndicatorRow::indicator).toList();
  }

  @Override
  public List<FigureRow> figures(String indicator) {
    asked.add(indicator);
    return data.figures(row(indicator));
  }

  @Override
  public String newest(String indicator) {
    return data.newest(row(indicator));
  }

  @Override
  public String number(FigureRow figure) {
    return data.said(data.format(row(figure.indicator())), figure);
  }

  @Override
  public List<Element> part(PartKind kind, String indicator) {
    asked.add(indicator);
    IndicatorRow row = row(indicator);
    Set<String> places = map.map(shapes -> Set.of(shapes.variable())).orElse(Set.of());
    ShownFigures shown =
        ShownFigures.of(data.figures(row), data.labels(), data.newest(row), places);
    var chart = new FigureChart(data, row, shown);
    var table = new FigureTable(data, row, shown);
    return switch (kind) {
      case COURSE -> charted(chart.figure(pictures, nextName(indicator)), table.elements());
      case TABLE -> table.elements();
      case SENTENCES -> new IndicatorPart(data, row, places).sentences(AuthoredParts::lead);
      case SEX ->
          charted(chart.figureByClass(SEX, pictures, nextName(indicator)), table.byClass(SEX));
      case DISTRICTS ->
          map.map(shapes -> new DistrictsPart(data, shapes))
              .map(part -> part.mapped(row, nextName(indicator), pictures))
              .orElse(List.of());
    };
  }

  /** No heading: the text above it may have none, and none may be left out. */
  private static Element lead(String title) {
    return Element.of("p").add(Element.of("strong", title));
  }

  /** A picture and the table of its numbers; nothing where there is no picture. */
  private static List<Element> charted(Optional<Element> figure, List<Element> table) {
    return figure
        .map(each -> Stream.concat(Stream.of(each), table.stream()).toList())
        .orElse(List.of());
  }

  /** An author may put the same picture in several places. */
  private String nextName(String indicator) {
    return "tekst-" + (pictures.all().size() + 1) + "-" + indicator;
  }

  @Override
  public List<Element> goals(Optional<String> policy, Optional<String> committee) {
    List<TargetRow> goals =
        data.goals().stream()
            .filter(row -> policy.isEmpty() || row.place().policy().equals(policy))
            .filter(row -> committee.isEmpty() || row.place().committee().equals(committee))
            .toList();
    List<String> limits =
        Stream.concat(
                policy.map(each -> data.policy(Optional.of(each))).stream(),
                committee.map(each -> data.committee(Optional.of(each))).stream())
            .toList();
    return goals.isEmpty() ? List.of() : List.of(new GoalTable(data).of(goals, limits));
  }

  private IndicatorRow row(String indicator) {
    return data.indicator(indicator).orElseThrow();
  }
}
