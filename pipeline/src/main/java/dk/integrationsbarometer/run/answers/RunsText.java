package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.explanations.Bilingual;
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
    var tongue = new Bilingual(language);
    var text = new StringBuilder();
    for (RunFacts run : runs) {
      text.append(
          Counted.say(
                  WholeNumbers.in(language)::format,
                  tongue.say(
                      "%s  ended %s UTC, %d [row|rows] in figures from %d [file|files], program %s%s\n"),
                  run.figures(),
                  run.inputs())
              .formatted(
                  run.run(),
                  MINUTES.format(run.ended()),
                  run.codeVersion(),
                  run.isLatest() ? latest(tongue) : ""));
    }

    return text.toString();
  }

  private static String latest(Bilingual tongue) {
    return tongue.say("; the latest for readers");
  }

  static String removed(List<String> runs, Language language) {
    var tongue = new Bilingual(language);
    return runs.isEmpty()
        ? tongue.say("Nothing to remove.\n")
        : tongue.say("Removed: %s.\n").formatted(String.join(", ", runs));
  }
}
