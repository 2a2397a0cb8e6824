package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.labels.Labels;
import java.util.Optional;

/**
 * What a class of a group is compared with: another class of the same variable, all of the group,
 * or all others of the group, those whose class is not known among them.
 *
 * @param variable the name of the variable
 * @param code a class, {@link #TOTAL} or {@link #REST}
 */
public record ClassReference(String variable, String code) {
  /** All of the group. */
  public static final String TOTAL = "total";

  /** All of the group but the class. */
  public static final String REST = "rest";

  public static final Labels ALL_OF_THE_GROUP = Labels.of("all of the group");
  public static final Labels ALL_OTHERS = Labels.of("all others of the group");

  /** The published text, {@code koen=mand}: no group and no indicator has such a code. */
  public String text() {
    return variable + "=" + code;
  }

  /** What a published reference means; empty when it is a group or another indicator. */
  public static Optional<ClassReference> parse(String reference) {
    int equals = reference.indexOf('=');
    return equals < 0
        ? Optional.empty()
        : Optional.of(
            new ClassReference(reference.substring(0, equals), reference.substring(equals + 1)));
  }

  public boolean isTotal() {
    return code.equals(TOTAL);
  }

  public boolean isRest() {
    return code.equals(REST);
  }

  /**
   * The figure that a gap rests on beside the class's own: that of the other class; where the class
   * is compared with all or with the others, that of all.
   *
   * @param of the slice of the class
   */
  public Slice behind(Slice of) {
    return isTotal() || isRest() ? all(of) : of.with(variable, code);
  }

  /** The slice of all classes together. */
  public Slice all(Slice of) {
    return of.without(variable);
  }
}
