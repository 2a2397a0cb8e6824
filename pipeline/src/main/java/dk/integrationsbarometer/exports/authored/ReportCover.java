package dk.integrationsbarometer.exports.authored;

/** Which indicators the parts of a report outside its chapters are about. */
public enum ReportCover {
  /** Those of its chapters and texts, and what these rest on. */
  CHAPTERS("chapters"),
  /** All that were published. */
  ALL("all");

  private final String word;

  ReportCover(String word) {
    this.word = word;
  }

  /** As authors write it. */
  public String word() {
    return word;
  }
}
