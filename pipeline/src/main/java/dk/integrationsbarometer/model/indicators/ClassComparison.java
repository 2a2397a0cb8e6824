package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Code;
import dk.integrationsbarometer.model.registers.Variable;

/**
 * A gap within each group: the value of a class minus that of its reference.
 *
 * @param over the variable of the class, by which the indicator is broken down
 */
public record ClassComparison(Variable over, String code, ClassReference reference) {
  /** What readers call the class. */
  public Labels label() {
    return label(code);
  }

  /** What readers call the reference. */
  public Labels referenceLabel() {
    if (reference.isTotal()) {
      return ClassReference.ALL_OF_THE_GROUP;
    }

    return reference.isRest() ? ClassReference.ALL_OTHERS : label(reference.code());
  }

  private Labels label(String ofClass) {
    return over.classification().stream()
        .flatMap(classification -> classification.codes().stream())
        .filter(each -> each.code().equals(ofClass))
        .map(Code::label)
        .findFirst()
        .orElse(new Labels(ofClass, ofClass));
  }
}
