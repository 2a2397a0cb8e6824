package dk.integrationsbarometer.model.registers;

/** By which of its editions a list whose codes change over the years shows a code. */
public enum CodeMap {
  /** By the newest one: whatever merged is shown as what it became, for all years. */
  NEWEST,
  /** By the one that holds on the row's date. */
  THEN
}
