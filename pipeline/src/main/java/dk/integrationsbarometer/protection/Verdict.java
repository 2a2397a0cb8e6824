package dk.integrationsbarometer.protection;

import java.util.Arrays;
import java.util.Optional;

/** What was decided about a number. Which of the hidden ones it is, is nobody else's business. */
public enum Verdict {
  PUBLISHED('p'),
  /** It is itself secret. */
  PRIMARY('i'),
  /** Hidden with a number that it follows. */
  FOLLOWS('f'),
  /** Hidden to protect others. */
  SECONDARY('s'),
  /** Printed nowhere, and what it follows is published. */
  UNUSED('u');

  private final char letter;

  Verdict(char letter) {
    this.letter = letter;
  }

  /** By which it is kept. */
  char letter() {
    return letter;
  }

  static Optional<Verdict> of(char letter) {
    return Arrays.stream(values()).filter(verdict -> verdict.letter == letter).findFirst();
  }

  public boolean isHidden() {
    return this == PRIMARY || this == FOLLOWS || this == SECONDARY;
  }
}
