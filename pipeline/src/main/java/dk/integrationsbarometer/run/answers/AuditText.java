package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.run.audits.AuditReport;
import dk.integrationsbarometer.run.audits.LeftOut;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an audit says to people: that all is safe, and what was left out. */
final class AuditText {
  private AuditText() {}

  /** Nothing of what is exposed: that is an error, which says so itself. */
  static String of(AuditReport report, Language language) {
    String leftOut =
        Stream.concat(
                report.leftOut().stream().map(each -> leftOut(each, language)),
                report.unreadable().stream().map(run -> unreadable(run, new Bilingual(language))))
            .collect(Collectors.joining());
    return report.exposed().isEmpty() ? safe(report, language) + leftOut : leftOut;
  }

  private static String safe(AuditReport report, Language language) {
    var tongue = new Bilingual(language);
    String text =
        report.runs().size() == 1
            ? tongue.say(
                "%d hidden [figure|figures] of %d [1$has|have] a second value, given all that the run %s publishes.\n")
            : tongue.say(
                "%d hidden [figure|figures] of %d [1$has|have] a second value, given all that the runs %s publish.\n");
    return Counted.say(WholeNumbers.in(language)::format, text, report.hidden(), report.figures())
        .formatted(String.join(", ", report.runs()));
  }

  private static String leftOut(LeftOut figures, Language language) {
    var tongue = new Bilingual(language);
    String text = tongue.say("Left out: %d [figure|figures] of the run %s, because %s: %s.\n");
    return Counted.say(WholeNumbers.in(language)::format, text, figures.figures())
        .formatted(
            figures.run(),
            reason(figures.reason(), tongue),
            String.join(", ", figures.indicators()));
  }

  private static String unreadable(String run, Bilingual tongue) {
    return tongue
            .say(
                "Left out: the whole run %s, which cannot be read. Get it from a backup if readers have its figures.")
            .formatted(run)
        + "\n";
  }

  private static String reason(LeftOut.Reason reason, Bilingual tongue) {
    return switch (reason) {
      case DEFINITION -> tongue.say("the definition has changed since");
      case EXTRACTS -> tongue.say("the extracts no longer give them");
    };
  }
}
