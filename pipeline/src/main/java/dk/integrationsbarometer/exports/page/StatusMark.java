package dk.integrationsbarometer.exports.page;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.Language;

/** How a status of a goal looks: a sign, its word, and a colour that says no more than they do. */
public final class StatusMark {
  private StatusMark() {}

  public static String sign(GoalStatus status) {
    return switch (status) {
      case REACHED -> "✓";
      case REACHED_SO_FAR -> "(✓)";
      case ON_THE_WAY -> "→";
      case BEHIND -> "!";
      case NOT_REACHED -> "✗";
      case CANNOT_BE_SAID -> "?";
      case NOT_COMPARABLE -> "≠";
      case NOT_MEASURED -> "–";
    };
  }

  public static String text(GoalStatus status, Language language) {
    return sign(status) + " " + status.label().in(language);
  }

  /** A cell of a table. */
  public static Element cell(GoalStatus status, String word) {
    return Element.of("td")
        .with("class", "status " + status.code())
        .add(Element.of("span", sign(status)).with("aria-hidden", "true").with("class", "sign"))
        .text(" " + word);
  }
}
