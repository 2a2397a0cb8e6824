package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.exports.comparison.DraftFigures;
import dk.integrationsbarometer.exports.comparison.RunComparison;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.Json;
import dk.integrationsbarometer.results.OutputFolder;
import dk.integrationsbarometer.results.PublishedRun;
import dk.integrationsbarometer.run.Hadoop;
import dk.integrationsbarometer.run.LoadedDefinitions;
import dk.integrationsbarometer.run.RunReport;
import dk.integrationsbarometer.run.RunRequest;
import dk.integrationsbarometer.tables.IndicatorRow;
import dk.integrationsbarometer.tables.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A draft beside what is published: the same figures, what moved and what can be the cause, and
 * which other indicators mean something else since then.
 */
public final class Drafts {
  private final RunRequest request;
  private final PublishedRun published;
  private final DraftFigures figures;

  private Drafts(
      RunRequest request, PublishedRun draft, PublishedRun published, Language language) {
    this.request = request;
    this.published = published;
    this.figures = new DraftFigures(RunComparison.of(published, draft), language);
  }

  /** The draft that has just been made; without a published run there is nothing beside it. */
  public static String told(RunReport report, RunRequest request, Rendering rendering) {
    Optional<PublishedRun> published =
        PublishedRun.latestIfAny(OutputFolder.at(request.out(), Hadoop.configuration()));
    if (published.isEmpty()) {
      return Answers.report(report, request, rendering);
    }

    PublishedRun draft =
        PublishedRun.named(
            OutputFolder.at(request.results(), Hadoop.configuration()), report.manifest().runId());
    var drafts = new Drafts(request, draft, published.get(), rendering.language());
    return rendering.form() == Rendering.Form.JSON
        ? drafts.json()
        : DraftText.of(drafts.figures, drafts.asked(), drafts.touched(), rendering.language());
  }

  private List<String> asked() {
    return request.indicators().stream().sorted().toList();
  }

  /** Others whose definition has another hash than the published figures. */
  private List<String> touched() {
    Map<String, String> hashes =
        published.rows(Tables.INDICATORS).stream()
            .collect(Collectors.toMap(IndicatorRow::indicator, IndicatorRow::definitionHash));
    return LoadedDefinitions.withoutUnfinishedDrafts(
            request.definitions(), request.indicators(), note -> {})
        .indicators()
        .stream()
        .filter(indicator -> !request.indicators().contains(indicator.id()))
        .filter(indicator -> hashes.containsKey(indicator.id()))
        .filter(indicator -> !indicator.hash().equals(hashes.get(indicator.id())))
        .map(Indicator::id)
        .sorted()
        .toList();
  }

  private String json() {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("draft", figures.draft());
    answer.put("published", figures.published());
    answer.put("figures", asked().stream().flatMap(id -> figures.objects(id).stream()).toList());
    answer.put("touched", touched());
    return Json.answer(answer);
  }
}
