package dk.integrationsbarometer.run;

import dk.integrationsbarometer.model.Language;

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
