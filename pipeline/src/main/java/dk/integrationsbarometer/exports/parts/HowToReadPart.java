package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.exports.files.Signs;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.exports.page.StatusMark;
import dk.integrationsbarometer.model.labels.GoalStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.util.List;
import java.util.stream.Stream;

/** What the statuses, the intervals, the signs and the words mean. */
public record HowToReadPart(ReportData data) {
  public static final String ID = "laesevejledning";

  public static String title(ReportData data) {
    return data.say("How to read the figures");
  }

  public Element element() {
    return Html.section(ID, Element.of("h2", title(data)))
        .with("class", "chapter")
        .add(
            Element.of("h3", data.say("The status of goals")),
            statuses(),
            Element.of("h3", data.say("Uncertainty")),
            Html.paragraph(
                data.say(
                    "Many figures rest on few people and could have come out a little different by chance. The uncertainty interval shows by how much. The wider the interval, the less the figure says.")),
            uncertainty(),
            Element.of("h3", data.say("Signs in the tables")),
            signs().add(periods()),
            Element.of("h3", data.say("The charts")),
            Html.paragraph(
                data.say(
                    "A dot is a figure, and the line around it is the uncertainty interval. A ring is an earlier period. In charts over time the band around a line is the uncertainty interval. Where the line is interrupted, the figure is missing, or the figures cannot be compared. A dashed line is a goal. The figures of a chart are in the table below it.")));
  }

  private Element statuses() {
    Element list = Element.of("dl");
    for (GoalStatus status : GoalStatus.values()) {
      list.add(Html.definition(StatusMark.text(status, data.language()), meaning(status)));
    }

    return list;
  }

  /** With the colour that earlier reports used for it. */
  private String meaning(GoalStatus status) {
    return switch (status) {
      case REACHED ->
          data.say(
              "The figure meets the goal, also when uncertainty is counted in. Earlier green.");
      case REACHED_SO_FAR ->
          data.say(
              "The figure meets the goal, but the last period that ends by the deadline is not there yet. Earlier green.");
      case ON_THE_WAY ->
          data.say(
              "The goal is not reached, but the figure is where it should be by now. Earlier yellow.");
      case BEHIND ->
          data.say(
              "The goal is not reached, and the figure is not where it should be by now. Earlier red.");
      case NOT_REACHED ->
          data.say(
              "The goal is not reached in the last period that ends by the deadline. Earlier red.");
      case CANNOT_BE_SAID ->
          data.say(
              "The uncertainty is too large to judge whether the goal is reached. Earlier white.");
      case NOT_COMPARABLE ->
          data.say(
              "The figures are made in another way than at the starting point. Earlier white.");
      case NOT_MEASURED ->
          data.say(
              "There is no figure, or it may not be published; there is no starting point to hold it against; or the policy had not begun. Earlier white.");
    };
  }

  private Element uncertainty() {
    return Element.of("dl")
        .add(
            Html.definition(
                data.say("about"),
                data.say(
                    "The gap is certain, and at least half of it lies beyond the uncertainty.")),
            Html.definition(data.say("at least"), atLeast(data)),
            Html.definition(
                data.say("cannot be told apart from"),
                data.say(
                    "The interval holds 0. There may be a gap, but the figures do not show it.")));
  }

  /** Tables have no room for the words. */
  private List<Element> periods() {
    return Stream.of("2022H1", "2022Q1")
        .map(code -> Html.definition(code, data.periodWords(code) + "."))
        .toList();
  }

  /** What these words mean before the size of a gap. */
  static String atLeast(ReportData data) {
    return data.say(
        "The gap is certain, but its size is not. The number is the smallest gap that agrees with the interval.");
  }

  private Element signs() {
    Element list = Element.of("dl");
    for (ObsStatus status : Signs.LEGEND) {
      if (Signs.PAGE.of(status).isEmpty()) {
        continue; // said in words
      }

      list.add(Html.definition(Signs.PAGE.of(status), Signs.words(status, data.language()) + "."));
    }

    return list;
  }
}
