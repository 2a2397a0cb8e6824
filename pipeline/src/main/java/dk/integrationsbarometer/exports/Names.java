package dk.integrationsbarometer.exports;

import dk.integrationsbarometer.explanations.Tongue;
import dk.integrationsbarometer.model.ObsStatus;
import dk.integrationsbarometer.model.Slice;

/** What groups, references and statuses are called in a sentence. */
record Names(CodeLabels labels, Tongue tongue) {
  /** A group, and the part of it when it is not the whole. */
  String quoted(String group, Slice slice) {
    return tongue.quoted(with(labels.group(group), slice));
  }

  /** What it is compared with: a group, in the same part, or another indicator. */
  String reference(String reference, Slice slice) {
    return isIndicator(reference)
        ? tongue.quoted(labels.reference(reference))
        : quoted(reference, slice);
  }

  boolean isIndicator(String reference) {
    return labels.isIndicator(reference);
  }

  /** A variable in the middle of a sentence. */
  String variable(String name) {
    String label = labels.variable(name);
    return label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }

  /** Why there is no number. */
  String why(ObsStatus status) {
    return status.label().in(tongue.language());
  }

  private String with(String label, Slice slice) {
    return slice.equals(Slice.TOTAL) ? label : label + ", " + labels.slice(slice);
  }
}
