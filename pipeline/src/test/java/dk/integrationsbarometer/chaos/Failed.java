package dk.integrationsbarometer.chaos;

/** A promise that the program did not keep. */
final class Failed extends Exception {
  private static final long serialVersionUID = 1;

  Failed(String message) {
    super(message);
  }
}
