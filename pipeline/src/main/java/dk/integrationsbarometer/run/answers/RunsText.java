package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Counted;
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
          Counted.say(
                  WholeNumbers.in(language)::format,
                  language == Language.DA
                      ? "%s  afsluttet %s UTC, %d [række|rækker] i figures af %d [fil|filer], program %s%s\n"
                      : "%s  ended %s UTC, %d [row|rows] in figures from %d [file|files], program %s%s\n",
                  run.figures(),
                  run.inputs())
              .formatted(
                  run.run(),
                  MINUTES.format(run.ended()),
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
