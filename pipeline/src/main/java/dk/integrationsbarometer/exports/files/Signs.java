package dk.integrationsbarometer.exports.files;

import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.util.List;

/**
 * The signs of statuses in each kind of file. A status without a number has a sign in its place; an
 * uncertain or a preliminary number stays and has a sign beside it. Signs differ by format because
 * readers of each know its own.
 */
public enum Signs {
  /** The symbols of PX files; uncertain and preliminary numbers have a note in place of a sign. */
  PX("", "", "", ".", "..", "...", "...."),
  /** The codes of SDMX, as in the tables. */
  JSON_STAT("", "U", "P", "M", "Q", "O", "B"),
  /** The shorthand of official statistics in spreadsheets. */
  EXCEL("", "[u]", "[p]", "[z]", "[c]", "[x]", "[b]"),
  /** What people read on a page; a break is said in words. */
  PAGE("", "(u)", "*", ".", "..", "...", "");

  /** In the order of legends. */
  public static final List<ObsStatus> LEGEND =
      List.of(
          ObsStatus.UNRELIABLE,
          ObsStatus.PRELIMINARY,
          ObsStatus.SUPPRESSED,
          ObsStatus.UNDEFINED,
          ObsStatus.MISSING,
          ObsStatus.BREAK);

  /**
   * Where a table has a place for a combination of codes that has no row: the population cannot
   * hold such a class, or the area has no such breakdown.
   */
  public static final Combination NOT_COMPUTED =
      new Combination(
          "_Z",
          ".....",
          Labels.of(
              "not there: nobody can be in such a class, or the combination is not computed"));

  /**
   * A combination of codes that is no row of the tables, and so has no status.
   *
   * @param code in JSON-stat, the one that SDMX has in all its lists for what does not apply
   * @param symbol in PX files
   */
  public record Combination(String code, String symbol, Labels label) {}

  private final String normal;
  private final String unreliable;
  private final String preliminary;
  private final String undefined;
  private final String suppressed;
  private final String missing;
  private final String broken;

  Signs(
      String normal,
      String unreliable,
      String preliminary,
      String undefined,
      String suppressed,
      String missing,
      String broken) {
    this.normal = normal;
    this.unreliable = unreliable;
    this.preliminary = preliminary;
    this.undefined = undefined;
    this.suppressed = suppressed;
    this.missing = missing;
    this.broken = broken;
  }

  /** The sign of a status; empty where it needs none. */
  public String of(ObsStatus status) {
    return switch (status) {
      case NORMAL -> normal;
      case UNRELIABLE -> unreliable;
      case PRELIMINARY -> preliminary;
      case UNDEFINED -> undefined;
      case SUPPRESSED -> suppressed;
      case MISSING -> missing;
      case BREAK -> broken;
    };
  }

  /** What a status means, and of hidden figures why they are hidden. */
  public static String words(ObsStatus status, Language language) {
    String label = status.label().in(language);
    return status == ObsStatus.SUPPRESSED ? label + ": " + Words.WHY_HIDDEN.in(language) : label;
  }
}
