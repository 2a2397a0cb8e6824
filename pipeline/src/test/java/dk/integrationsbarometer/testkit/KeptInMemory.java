package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.protection.kept.KeptOutcomes;
import java.util.Map;
import java.util.Optional;

/** Outcomes of searches in a map that the test can look into. */
public final class KeptInMemory {
  private KeptInMemory() {}

  public static KeptOutcomes of(Map<String, String> outcomes) {
    return new KeptOutcomes() {
      @Override
      public Optional<String> find(String fingerprint) {
        return Optional.ofNullable(outcomes.get(fingerprint));
      }

      @Override
      public void keep(String fingerprint, String outcome) {
        outcomes.put(fingerprint, outcome);
      }
    };
  }
}
