package dk.integrationsbarometer.model;

/** What is computed of the people in a cell. */
public sealed interface Measure {
  /** The unit of the value, as published. */
  String unit();

  /** The unit of a difference between two values. */
  String gapUnit();

  /** Per cent of the population for whom a condition holds. */
  record Share(Expression numerator) implements Measure {
    @Override
    public String unit() {
      return "percent";
    }

    @Override
    public String gapUnit() {
      return "percentage points";
    }
  }

  /** The mean number of people on the status dates. */
  record Count() implements Measure {
    @Override
    public String unit() {
      return "persons";
    }

    @Override
    public String gapUnit() {
      return "persons";
    }
  }
}
