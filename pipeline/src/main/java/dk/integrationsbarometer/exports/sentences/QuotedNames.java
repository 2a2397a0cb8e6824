package dk.integrationsbarometer.exports.sentences;

import dk.integrationsbarometer.explanations.Bilingual;
import dk.integrationsbarometer.exports.CodeLabels;
import dk.integrationsbarometer.exports.PeriodWords;
import dk.integrationsbarometer.model.indicators.ClassReference;
import dk.integrationsbarometer.model.indicators.Slice;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.util.Optional;

/** What groups, references and statuses are called in a sentence. */
public record QuotedNames(CodeLabels labels, Bilingual tongue) {
  /** A group, and the part of it when it is not the whole. */
  public String quoted(String group, Slice slice) {
    return tongue.quoted(with(labels.group(group), slice));
  }

  /** What it is compared with: a group, in the same part, a class, or another indicator. */
  public String reference(String reference, Slice slice) {
    Optional<ClassReference> ofClass = ClassReference.parse(reference);
    if (ofClass.isPresent()) {
      Slice others = slice.without(ofClass.get().variable());
      return tongue.quoted(with(labels.reference(reference), others));
    }

    return isIndicator(reference)
        ? tongue.quoted(labels.reference(reference))
        : quoted(reference, slice);
  }

  public boolean isIndicator(String reference) {
    return labels.isIndicator(reference);
  }

  /** A variable in the middle of a sentence. */
  public String variable(String name) {
    String label = labels.variable(name);
    return label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }

  public PeriodWords periods() {
    return new PeriodWords(tongue.language());
  }

  /** Why there is no number, behind a colon: without one of its own. */
  public String why(ObsStatus status) {
    return status.label().in(tongue.language()).replace(": ", ", ");
  }

  private String with(String label, Slice slice) {
    return slice.equals(Slice.TOTAL) ? label : label + ", " + labels.slice(slice);
  }
}
