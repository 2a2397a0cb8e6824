package dk.integrationsbarometer.protection.audit;

import dk.integrationsbarometer.protection.Sum;
import java.util.OptionalLong;

/**
 * A number as a reader finds it.
 *
 * @param name by which the audit calls it
 * @param value empty when it is hidden; for sums of amounts any value will do, only that there is
 *     one counts
 */
public record Statement(String name, Sum sum, OptionalLong value) {
  public static Statement published(String name, Sum sum, long value) {
    return new Statement(name, sum, OptionalLong.of(value));
  }

  public static Statement hidden(String name, Sum sum) {
    return new Statement(name, sum, OptionalLong.empty());
  }

  boolean isHidden() {
    return value.isEmpty();
  }
}
