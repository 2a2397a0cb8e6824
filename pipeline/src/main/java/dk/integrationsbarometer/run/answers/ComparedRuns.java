package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.exports.comparison.ComparisonHtml;
import dk.integrationsbarometer.exports.comparison.ComparisonJson;
import dk.integrationsbarometer.exports.comparison.ComparisonText;
import dk.integrationsbarometer.exports.comparison.RunComparison;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Spelling;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.run.Hadoop;
import dk.integrationsbarometer.tables.Tables;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Two published runs beside each other. */
public final class ComparedRuns {
  private final String out;
  private final PublishedRun before;
  private final PublishedRun after;
  private final RunComparison comparison;

  private ComparedRuns(String out, PublishedRun before, PublishedRun after) {
    this.out = out;
    this.before = before;
    this.after = after;
    this.comparison = RunComparison.of(before, after);
  }

  /**
   * Reads two runs; whichever is named first, the older one is compared with.
   *
   * @param one a name; the run that readers are led to when empty
   * @param other a name; the run before {@code one} when empty
   * @throws BarometerException when there is no such run, or none before it
   */
  public static ComparedRuns of(String out, Optional<String> one, Optional<String> other) {
    OutputFolder folder = OutputFolder.at(out, Hadoop.configuration());
    PublishedRun first =
        one.map(name -> PublishedRun.named(folder, name))
            .orElseGet(() -> PublishedRun.latest(folder));
    PublishedRun second =
        other
            .map(name -> PublishedRun.named(folder, name))
            .orElseGet(() -> before(folder, first.manifest().runId()));
    boolean isInOrder = id(first).compareTo(id(second)) >= 0;
    return isInOrder ? new ComparedRuns(out, second, first) : new ComparedRuns(out, first, second);
  }

  private static PublishedRun before(OutputFolder folder, String run) {
    return PublishedRun.all(folder).stream()
        .filter(each -> id(each).compareTo(run) < 0)
        .findFirst()
        .orElseThrow(
            () ->
                BarometerException.of(
                    Message.NO_EARLIER_RUN, Place.ofFile(folder.location()), run));
  }

  private static String id(PublishedRun run) {
    return run.manifest().runId();
  }

  /**
   * What moved.
   *
   * @param indicators those of which every row is told; an overview of all when empty
   * @throws BarometerException when neither run has one of them
   */
  public String told(Set<String> indicators, Rendering rendering) {
    Set<String> known = new TreeSet<>();
    before.rows(Tables.INDICATORS).forEach(row -> known.add(row.indicator()));
    after.rows(Tables.INDICATORS).forEach(row -> known.add(row.indicator()));
    for (String id : indicators) {
      if (!known.contains(id)) {
        throw BarometerException.of(
            Message.NO_SUCH_INDICATOR, Place.ofFile(out), id, Spelling.suggest(id, known));
      }
    }

    return rendering.form() == Rendering.Form.JSON
        ? ComparisonJson.of(comparison, indicators)
        : ComparisonText.of(comparison, indicators, rendering.language());
  }

  /** A page to read and to sign. */
  public String page(Language language) {
    return ComparisonHtml.of(comparison, language);
  }
}
