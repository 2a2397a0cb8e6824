package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.Pictures;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.tables.IndicatorRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The newest figures of an indicator by each variable, such as sex and age, a section each; not
 * those that stand beside the newest figures of all people.
 *
 * @param places variables whose classes are parts of the city, which have a map
 */
public record PartsOfPeople(ReportData data, IndicatorRow indicator, Set<String> places) {
  private static final int MOST_ROWS = 24;

  /** None where no such figure was published. */
  public List<Element> sections(Pictures pictures) {
    ShownFigures shown =
        ShownFigures.of(data.figures(indicator), data.labels(), data.newest(indicator), places);
    List<Element> sections = new ArrayList<>();
    if (shown.hasTotal()) {
      shown.variables().forEach(variable -> section(shown, variable, pictures, sections));
    }

    return sections;
  }

  private static int rows(ShownFigures shown, List<Slice> classes) {
    return shown.groups().size() * (classes.size() + 1);
  }

  private void section(
      ShownFigures shown, String variable, Pictures pictures, List<Element> sections) {
    List<Slice> classes = shown.classesOf(variable);
    if (classes.isEmpty() || classes.equals(shown.classesBeside())) {
      return;
    }

    List<Element> table = new FigureTable(data, indicator, shown).byClass(variable);

    Element section =
        Html.section(
            "efter-" + variable,
            Element.of(
                "h2", data.say("By ") + data.labels().variable(variable).toLowerCase(Locale.ROOT)));
    if (shown.isFew(variable) && rows(shown, classes) <= MOST_ROWS) {
      new FigureChart(data, indicator, shown)
          .figureByClass(variable, pictures, indicator.indicator() + "-" + variable)
          .ifPresent(section::add);
    }

    sections.add(section.add(table));
  }
}
