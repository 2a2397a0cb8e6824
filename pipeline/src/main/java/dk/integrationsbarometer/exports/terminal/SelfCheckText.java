package dk.integrationsbarometer.exports.terminal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.results.Json;
import dk.integrationsbarometer.statistics.selfcheck.PublishedExample;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The published examples of the methods and what this program computes, for people and for
 * programs.
 */
public final class SelfCheckText {
  private SelfCheckText() {}

  /** An aligned table and a verdict; every line ends with \n. */
  public static String of(List<PublishedExample> examples) {
    var table = new AlignedTable();
    table.row("method", List.of("input", "source", "published", "computed", "difference", ""));
    for (PublishedExample example : examples) {
      table.row(
          example.method(),
          List.of(
              example.input(),
              example.source(),
              number(example.expected()),
              computed(example),
              String.format(Locale.ROOT, "%.1e", example.difference()),
              example.agrees() ? "agrees" : "DIFFERS"));
    }

    long differing = examples.stream().filter(example -> !example.agrees()).count();
    String verdict =
        differing == 0
            ? "All " + examples.size() + " published figures agree."
            : Counted.say(
                "%d of %d published [figure|figures] [1$differs|differ].",
                differing, examples.size());
    return table.lines().stream().map(line -> line + "\n").collect(Collectors.joining())
        + "\n"
        + verdict
        + "\n";
  }

  /** An array of objects, one per example. */
  public static String json(List<PublishedExample> examples) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (PublishedExample example : examples) {
      ObjectNode node =
          array
              .addObject()
              .put("method", example.method())
              .put("input", example.input())
              .put("source", example.source());
      node.put("published", example.expected())
          .put("computed", example.computed().orElse(null))
          .put("tolerance", example.tolerance())
          .put("agrees", example.agrees());
    }

    return Json.answer(array);
  }

  private static String computed(PublishedExample example) {
    Optional<Double> computed = example.computed();
    return computed.map(SelfCheckText::number).orElse("none");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.10g", value);
  }
}
