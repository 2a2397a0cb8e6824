package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.results.RunFacts;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Published runs, a line each. */
final class RunsText {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private RunsText() {}

  static String of(List<RunFacts> runs, Language language) {
    var text = new StringBuilder();
    for (RunFacts run : runs) {
      text.append(
          (language == Language.DA
                  ? "%s  afsluttet %s UTC, %s rækker i figures af %s filer, program %s%s\n"
                  : "%s  ended %s UTC, %s rows in figures from %s files, program %s%s\n")
              .formatted(
                  run.run(),
                  MINUTES.format(run.ended()),
                  WholeNumbers.in(language).format(run.figures()),
                  WholeNumbers.in(language).format(run.inputs()),
                  run.codeVersion(),
                  run.isLatest() ? latest(language) : ""));
    }

    return text.toString();
  }

  private static String latest(Language language) {
    return language == Language.DA ? "; den nyeste for læsere" : "; the latest for readers";
  }

  static String removed(List<String> runs, Language language) {
    String text =
        language == Language.DA
            ? (runs.isEmpty() ? "Intet at fjerne.\n" : "Fjernet: %s.\n")
            : runs.isEmpty() ? "Nothing to remove.\n" : "Removed: %s.\n";
    return text.formatted(String.join(", ", runs));
  }
}
