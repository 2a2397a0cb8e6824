package dk.integrationsbarometer.exports.page;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The frame of a page, which is the same for the report and for the pages of indicators.
 *
 * @param mark what stands on every page when it is for the house alone
 */
public record PageFrame(Language language, String title, Optional<Labels> mark) {
  private static final Labels SKIP = Labels.of("Skip to the content");
  private static final String STYLE = "page.css";
  private static final String MAIN = "indhold";

  /** The page may load nothing and run nothing, wherever it is put. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  /**
   * The page as it is written to a file; it ends with \n.
   *
   * @param top what stands above the content: cover, contents
   */
  public String html(List<Element> top, List<Element> content, Element footer) {
    Element html =
        Element.of("html").with("lang", code(language)).add(head(), body(top, content, footer));
    return "<!DOCTYPE html>\n" + html.markup() + "\n";
  }

  /** A language as pages and the folders that they lie in name it: {@code da}. */
  public static String code(Language language) {
    return language.code();
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
            Element.of("title", title),
            Element.of("style", style() + printedMark()));
  }

  private Element body(List<Element> top, List<Element> content, Element footer) {
    String skip = SKIP.in(language);
    Element body = Element.of("body").add(Html.link(MAIN, skip).with("class", "skip"));
    mark.ifPresent(
        words -> body.add(Element.of("aside", words.in(language)).with("class", "internal")));
    return body.add(top)
        .add(Element.of("main").with("id", MAIN).add(content), Element.of("footer").add(footer));
  }

  /**
   * On paper every page says whom it is for, not only the first. Within a style, a browser does not
   * read what stands for a quotation mark, so an apostrophe is a curved one.
   */
  private String printedMark() {
    return mark.map(
            words ->
                "\n@page { @top-right { content: '"
                    + words.in(language).replace("'", "’")
                    + "'; font: bold 8pt Arial, sans-serif; color: #9e0b3f; } }")
        .orElse("");
  }

  private static String style() {
    try (InputStream style = PageFrame.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8)
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
