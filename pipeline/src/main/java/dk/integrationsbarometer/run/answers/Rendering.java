package dk.integrationsbarometer.run.answers;

import dk.integrationsbarometer.model.labels.Language;

/**
 * How an answer is wanted.
 *
 * @param language of labels, where people read
 */
public record Rendering(Language language, Form form) {
  /** Who reads the answer. */
  public enum Form {
    /** People. */
    TEXT,
    /** Programs. */
    JSON
  }
}
