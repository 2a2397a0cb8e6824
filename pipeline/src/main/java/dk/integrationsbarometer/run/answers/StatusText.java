package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.terminal.AlignedTable;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.KeptSize;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is kept and published, and how large it is, for people. */
public final class StatusText {
  private static final int THOUSAND = 1000;
  private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");

  /** What lies in the folders of the work folder. */
  private static final Map<String, Labels> WHAT =
      Map.of(
          "registers", Labels.of("checked rows"),
          "population", Labels.of("look-ups by status date"),
          "cells", Labels.of("counted cells by indicator"),
          "rejects", Labels.of("rejected rows"),
          "gate", Labels.of("accepted deliveries"),
          "keys", Labels.of("the key of the manifests' hashes"),
          "disclosure", Labels.of("what was hidden and published"),
          "scratch", Labels.of("what Spark puts aside"));

  private final KeptStatus status;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private StatusText(KeptStatus status, Language language) {
    this.status = status;
    this.language = language;
  }

  /** What is kept between runs and what is published, as text or JSON. */
  public static String told(String work, String out, Rendering rendering) {
    KeptStatus status = KeptStatus.of(work, out);
    return rendering.form() == Rendering.Form.JSON
        ? status.json()
        : of(status, work, out, rendering.language());
  }

  /** Every line ends with \n. */
  static String of(KeptStatus status, String work, String out, Language language) {
    var text = new StatusText(status, language);
    text.part("--work " + work, status.work());
    text.part("--out " + out, status.runs());
    if (!status.drafts().isEmpty()) {
      text.part(text.say("drafts"), status.drafts());
    }

    if (!status.unfinished().isEmpty()) {
      text.part(
          text.say("not finished (a run at work, or one that was stopped; the next one clears it)"),
          status.unfinished());
    }

    return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private void part(String title, List<KeptSize> sizes) {
    KeptSize sum = KeptStatus.sum("", sizes);
    lines.add(
        title
            + ": "
            + (sizes.isEmpty() ? say("nothing") : size(sum.bytes()) + ", " + files(sum.files())));
    var table = new AlignedTable();
    sizes.forEach(
        size ->
            table.row(
                "  " + size.name() + what(size), List.of(size(size.bytes()), files(size.files()))));
    lines.addAll(table.lines());
  }

  private String what(KeptSize size) {
    if (status.latest().filter(size.name()::equals).isPresent()) {
      return say(", the latest for readers");
    }

    return WHAT.containsKey(size.name()) ? ", " + WHAT.get(size.name()).in(language) : "";
  }

  private String files(long files) {
    return WholeNumbers.in(language).format(files) + (files == 1 ? say(" file") : say(" files"));
  }

  /** {@code 5,1 MB}; 1 MB is a million bytes. */
  private String size(long bytes) {
    double size = bytes;
    int unit = 0;
    while (size >= THOUSAND && unit < UNITS.size() - 1) {
      size /= THOUSAND;
      unit++;
    }

    var format = (DecimalFormat) WholeNumbers.in(language);
    format.setMinimumFractionDigits(unit == 0 ? 0 : 1);
    format.setMaximumFractionDigits(unit == 0 ? 0 : 1);
    return format.format(size) + " " + UNITS.get(unit);
  }

  private String say(String key) {
    return new Bilingual(language).say(key);
  }
}
