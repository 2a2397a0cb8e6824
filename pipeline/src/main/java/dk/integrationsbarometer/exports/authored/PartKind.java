package dk.integrationsbarometer.exports.authored;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a directive can put into a text of one indicator. */
public enum PartKind {
  COURSE("udvikling", "a chart: fewer than two numbers of its newest period were published"),
  TABLE("tabel", "a table: it has no figures of groups"),
  SENTENCES("saetninger", "sentences: it has no goals, gaps or breaks"),
  SEX("koen", "figures by sex in its newest period"),
  DISTRICTS("bydele", "figures by district in its newest period");

  /** The directive that stands for goals and names no indicator. */
  static final String GOALS = "maal";

  private final String word;
  private final String missing;

  PartKind(String word, String missing) {
    this.word = word;
    this.missing = missing;
  }

  /** As authors write it. */
  public String word() {
    return word;
  }

  /** What an indicator lacks of which this cannot be made. */
  String missing() {
    return missing;
  }

  static Optional<PartKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** All directives, also that of goals. */
  static List<String> words() {
    List<String> words = new ArrayList<>();
    Arrays.stream(values()).forEach(kind -> words.add(kind.word));
    words.add(GOALS);
    return words;
  }
}
