package dk.integrationsbarometer.exports;

/** Text as it stands in a page for browsers. */
public final class HtmlText {
  private HtmlText() {}

  /** With the signs of HTML written out, also within quotation marks. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
