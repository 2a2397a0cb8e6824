package dk.integrationsbarometer.exports.report;

import dk.integrationsbarometer.exports.authored.ReportPlan;
import dk.integrationsbarometer.exports.files.Readership;
import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.exports.page.Html;
import dk.integrationsbarometer.tables.CodeLists;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The frame of a report: head, cover, contents, and the sections in between. */
record Page(ReportData data, Readership readers, ReportPlan plan) {
  private static final String STYLE = "report.css";
  private static final String MAIN = "indhold";

  /** The page may load nothing and run nothing, wherever it is put. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  String html(List<Element> sections) {
    Element html =
        Element.of("html")
            .with("lang", data.language().name().toLowerCase(Locale.ROOT))
            .add(head(), body(sections));
    return "<!DOCTYPE html>\n" + html.markup() + "\n";
  }

  private String title() {
    return plan.title()
        .map(title -> title.in(data.language()))
        .orElseGet(
            () ->
                data.say(
                    "Integrationsbarometer: statusrapport",
                    "Integration barometer: status report"));
  }

  private Element head() {
    return Element.of("head")
        .add(
            Element.of("meta").with("charset", "utf-8"),
            Element.of("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", POLICY),
            Element.of("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"),
            Element.of("title", title() + " " + data.period()),
            Element.of("style", style() + mark()));
  }

  private Element body(List<Element> sections) {
    Element body =
        Element.of("body")
            .add(
                Html.link(MAIN, data.say("Gå til indholdet", "Skip to the content"))
                    .with("class", "skip"));
    readers
        .mark()
        .ifPresent(
            mark ->
                body.add(Element.of("aside", mark.in(data.language())).with("class", "internal")));
    return body.add(
        cover(), contents(), Element.of("main").with("id", MAIN).add(sections), footer());
  }

  /** On paper every page says whom it is for, not only the first. */
  private String mark() {
    return readers
        .mark()
        .map(
            mark ->
                "\n@page { @top-right { content: \""
                    + mark.in(data.language())
                    + "\"; font: bold 8pt Arial, sans-serif; color: #9e0b3f; } }")
        .orElse("");
  }

  private Element cover() {
    return Element.of("header")
        .with("class", "cover")
        .add(
            Element.of("h1", title()),
            Element.of("p", data.period()).with("class", "period"),
            Html.paragraph(
                data.say(
                        "Rapporten viser, hvor langt byen er med sine mål for integration, og hvor store forskellene er mellem grupper af borgere. Alle tal er for %s. Tallene er offentliggjort %s.",
                        "The report shows how far the city has come with its goals for integration, and how large the gaps between groups of residents are. All figures are of %s. The figures were published on %s.")
                    .formatted(place(), published())));
  }

  private String place() {
    String name = data.labels().label(CodeLists.AREA, data.area());
    return name.equals(data.area()) ? data.say("kommune ", "municipality ") + name : name;
  }

  private String published() {
    return data.day(LocalDate.ofInstant(data.manifest().ended(), ZoneOffset.UTC));
  }

  private Element contents() {
    List<Element> links = new ArrayList<>();
    plan.policy()
        .ifPresent(
            each -> links.add(Html.link(AllGoalsPart.OF_POLICY, AllGoalsPart.titleOf(data, each))));
    links.add(Html.link(GoalsPart.ID, GoalsPart.title(data)));
    links.add(Html.link(GapsPart.ID, GapsPart.title(data)));
    links.add(Html.link(UncertainPart.ID, UncertainPart.title(data)));
    links.add(Html.link(ChangedPart.ID, ChangedPart.title(data)));
    links.add(Html.link(AllGoalsPart.ID, AllGoalsPart.title(data)));
    plan.areas(data.policyAreas())
        .forEach(area -> links.add(Html.link(Chapter.id(area), data.policyArea(area))));
    links.add(Html.link(AllGapsPart.ID, AllGapsPart.title(data)));
    links.add(Html.link(HowToReadPart.ID, HowToReadPart.title(data)));
    links.add(Html.link(AppendixPart.ID, AppendixPart.title(data)));
    return Element.of("nav")
        .with("aria-labelledby", "indholdsfortegnelse")
        .add(
            Element.of("h2", data.say("Indhold", "Contents")).with("id", "indholdsfortegnelse"),
            Element.of("ul").add(links.stream().map(link -> Element.of("li").add(link)).toList()));
  }

  private Element footer() {
    return Element.of("footer")
        .add(
            Html.note(
                data.say("Kørsel ", "Run ")
                    + data.manifest().runId()
                    + data.say(", program ", ", program ")
                    + data.manifest().codeVersion()
                    + "."));
  }

  private static String style() {
    try (InputStream style = Page.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
