package dk.integrationsbarometer.model.labels;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who answers for a definition, and what is to be known of it. No figure depends on it.
 *
 * @param owner who decides on it
 * @param contact where questions about it go
 * @param legalBasis by which law the data may be used
 * @param quality notes, in the order of the structure of European quality reports
 * @param replaces the earlier indicators in whose place it is
 */
public record Stewardship(
    State state,
    Optional<String> owner,
    Optional<String> contact,
    Optional<Approval> approval,
    Optional<Labels> legalBasis,
    Map<Quality, Labels> quality,
    List<Earlier> replaces) {
  /** Of a definition that says nothing of all this. */
  public static final Stewardship UNSAID =
      new Stewardship(
          State.IN_USE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          List.of());

  public Stewardship {
    quality = new LinkedHashMap<>(quality);
    replaces = List.copyOf(replaces);
  }

  /** How far a definition has come. */
  public enum State implements Coded {
    /** Computed only when it is asked for by its name, which is never a release. */
    DRAFT("draft", Labels.of("draft")),
    IN_USE("in-use", Labels.of("in use"));

    private final String code;
    private final Labels label;

    State(String code, Labels label) {
      this.code = code;
      this.label = label;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public Labels label() {
      return label;
    }
  }

  /** Who has approved a definition, and when. */
  public record Approval(String by, LocalDate on) {}

  /** An indicator that this one replaces, and from which day on. */
  public record Earlier(String indicator, LocalDate since) {}

  /** What a quality note is about: the concepts of the ESS Single Integrated Metadata Structure. */
  public enum Quality implements Coded {
    RELEVANCE(Labels.of("Relevance")),
    ACCURACY(Labels.of("Accuracy and reliability")),
    TIMELINESS(Labels.of("Timeliness and punctuality")),
    COHERENCE(Labels.of("Coherence and comparability")),
    REVISION(Labels.of("Data revision"));

    private final Labels label;

    Quality(Labels label) {
      this.label = label;
    }

    @Override
    public Labels label() {
      return label;
    }

    /** Also the key in definitions. */
    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
