package dk.integrationsbarometer.model.registers;

import dk.integrationsbarometer.model.labels.Labels;
import java.util.List;
import java.util.Optional;

/** A closed list of classes that people are put into. */
public sealed interface Classification permits CodeList, NumberClasses {
  String id();

  Labels label();

  /** The published codes, in the order in which they are shown. */
  List<Code> codes();

  /** The municipality in which the classification holds, when it does not hold everywhere. */
  Optional<String> area();
}
