package dk.integrationsbarometer.exports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.integrationsbarometer.results.FigureRow;
import dk.integrationsbarometer.results.GapRow;
import dk.integrationsbarometer.results.PublishedRun;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Published figures and gaps for other programs: an object with {@code run}, {@code figures} and
 * {@code gaps}, whose objects have the names of the published columns. What has no number is null,
 * and {@code obs_status} says why.
 */
public final class FigureJson {
  private static final String RUN = "run";
  private static final String FIGURES = "figures";
  private static final String GAPS = "gaps";
  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private FigureJson() {}

  /** The figures and gaps that the filter shows, in the order of the published tables. */
  public static String of(PublishedRun run, FigureFilter filter) {
    ObjectNode root = MAPPER.createObjectNode().put(RUN, run.manifest().runId());
    ArrayNode figures = root.putArray(FIGURES);
    run.figures().stream().filter(filter::shows).forEach(row -> put(row, figures.addObject()));
    ArrayNode gaps = root.putArray(GAPS);
    run.gaps().stream().filter(filter::shows).forEach(row -> put(row, gaps.addObject()));
    try {
      var indenter = new DefaultIndenter("  ", "\n");
      var printer =
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
      return MAPPER.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Failed to write a tree of numbers and texts as JSON", e);
    }
  }

  private static void put(FigureRow row, ObjectNode to) {
    to.put(FigureRow.INDICATOR, row.indicator())
        .put(FigureRow.PERIOD, row.period())
        .put(FigureRow.AREA, row.area())
        .put(FigureRow.GROUP, row.group())
        .put(FigureRow.BREAKDOWN, row.slice().text());
    put(to, FigureRow.VALUE, row.value());
    put(to, FigureRow.CI_LOW, row.ciLow());
    put(to, FigureRow.CI_HIGH, row.ciHigh());
    to.put(FigureRow.UNIT, row.unit());
    put(to, FigureRow.NUMERATOR, row.numerator());
    put(to, FigureRow.DENOMINATOR, row.denominator());
    put(to, FigureRow.PERSONS, row.persons());
    to.put(FigureRow.OBS_STATUS, row.obsStatus().code())
        .put(FigureRow.CONF_STATUS, row.confStatus().code());
  }

  private static void put(GapRow row, ObjectNode to) {
    to.put(GapRow.INDICATOR, row.indicator())
        .put(GapRow.PERIOD, row.period())
        .put(GapRow.AREA, row.area())
        .put(GapRow.GROUP, row.group())
        .put(GapRow.REFERENCE, row.reference())
        .put(GapRow.BREAKDOWN, row.slice().text());
    put(to, GapRow.VALUE, row.value());
    put(to, GapRow.CI_LOW, row.ciLow());
    put(to, GapRow.CI_HIGH, row.ciHigh());
    to.put(GapRow.UNIT, row.unit());
    put(to, GapRow.RATIO, row.ratio());
    to.put(GapRow.OBS_STATUS, row.obsStatus().code())
        .put(GapRow.CONF_STATUS, row.confStatus().code());
  }

  private static void put(ObjectNode to, String name, OptionalDouble number) {
    if (number.isPresent()) {
      to.put(name, number.getAsDouble());
    } else {
      to.putNull(name);
    }
  }

  private static void put(ObjectNode to, String name, OptionalLong number) {
    if (number.isPresent()) {
      to.put(name, number.getAsLong());
    } else {
      to.putNull(name);
    }
  }
}
