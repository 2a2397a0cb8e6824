package dk.integrationsbarometer.protection.kept;

import java.util.Optional;

/**
 * Outcomes of earlier searches, so that none is repeated: by a fingerprint of all that decides
 * them. Used by several threads at a time.
 */
public interface KeptOutcomes {
  /** Keeps nothing. */
  KeptOutcomes NONE =
      new KeptOutcomes() {
        @Override
        public Optional<String> find(String fingerprint) {
          return Optional.empty();
        }

        @Override
        public void keep(String fingerprint, String outcome) {
          // Nothing is kept.
        }
      };

  /** What was kept under a fingerprint. */
  Optional<String> find(String fingerprint);

  /**
   * Keeps an outcome.
   *
   * @param outcome letters and digits
   */
  void keep(String fingerprint, String outcome);
}
