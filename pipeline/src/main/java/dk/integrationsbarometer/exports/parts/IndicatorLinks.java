package dk.integrationsbarometer.exports.parts;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.tables.IndicatorRow;

/** Where the pages of indicators lie, as seen from the folder of their language. */
public record IndicatorLinks(Language language) {
  public static final String INDEX = "index.html";

  /** Ends with a slash. */
  public String folder() {
    return language.equals(Language.DA) ? "indikatorer/" : "indicators/";
  }

  public static String file(IndicatorRow indicator) {
    return indicator.indicator() + ".html";
  }

  public String page(IndicatorRow indicator) {
    return folder() + file(indicator);
  }

  public String index() {
    return folder() + INDEX;
  }
}
