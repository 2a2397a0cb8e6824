package dk.integrationsbarometer.exports.files;

import dk.integrationsbarometer.exports.Words;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.util.List;

/**
 * The signs of statuses in each kind of file. A status without a number has a sign in its place; an
 * uncertain number stays and has a sign beside it. Signs differ by format because readers of each
 * know its own.
 */
public enum Signs {
  /** The symbols of PX files, without quotation marks; an uncertain number is marked apart. */
  PX("", "u", ".", "..", "...", "...."),
  /** The codes of SDMX, as in the tables. */
  JSON_STAT("", "U", "M", "Q", "O", "B"),
  /** The shorthand of official statistics in spreadsheets. */
  EXCEL("", "[u]", "[z]", "[c]", "[x]", "[b]"),
  /** What people read on a page; a break is said in words. */
  PAGE("", "(u)", ".", "..", "...", "");

  /** In the order of legends. */
  public static final List<ObsStatus> LEGEND =
      List.of(
          ObsStatus.UNRELIABLE,
          ObsStatus.SUPPRESSED,
          ObsStatus.UNDEFINED,
          ObsStatus.MISSING,
          ObsStatus.BREAK);

  private final String normal;
  private final String unreliable;
  private final String undefined;
  private final String suppressed;
  private final String missing;
  private final String broken;

  Signs(
      String normal,
      String unreliable,
      String undefined,
      String suppressed,
      String missing,
      String broken) {
    this.normal = normal;
    this.unreliable = unreliable;
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
      case UNDEFINED -> undefined;
      case SUPPRESSED -> suppressed;
      case MISSING -> missing;
      case BREAK -> broken;
    };
  }

  /** What a status means, and of hidden figures why they are hidden. */
  public static Labels words(ObsStatus status) {
    Labels label = status.label();
    return status == ObsStatus.SUPPRESSED
        ? new Labels(
            label.da() + ": " + Words.WHY_HIDDEN.da(), label.en() + ": " + Words.WHY_HIDDEN.en())
        : label;
  }
}
