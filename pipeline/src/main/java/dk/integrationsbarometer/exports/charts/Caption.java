package dk.integrationsbarometer.exports.charts;

/**
 * What is said of a picture.
 *
 * @param title what it shows
 * @param description what it says, in sentences, for those who do not see it
 * @param unit of its numbers
 * @param source whose numbers they are, as it stands below a picture that lies by itself
 */
public record Caption(String title, String description, String unit, String source) {
  /** With words that must be read before all others. */
  Caption marked(String mark) {
    return new Caption(mark + " " + title, mark + " " + description, unit, source);
  }

  /** The line above a picture that lies by itself. */
  String heading() {
    return title + " (" + unit + ")";
  }
}
