package dk.integrationsbarometer.tables.columns;

import dk.integrationsbarometer.statistics.Rounding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component whose number is worked out of more than the published figures, so that all its digits
 * together would tell of what is hidden. It is published with the decimals that are printed; the
 * reason is in {@code clarifications.md}, E31.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Rounded {
  To value();

  /** With how many decimals. */
  enum To {
    /** As many as the values of the indicator are printed with. */
    DECIMALS_OF_THE_INDICATOR {
      @Override
      public int decimals(int ofTheIndicator) {
        return ofTheIndicator;
      }
    },
    /** Two: a ratio has no unit of the indicator. */
    RATIO {
      @Override
      public int decimals(int ofTheIndicator) {
        return 2;
      }
    },
    /** One: so many per cent of the people, whatever the unit of the indicator. */
    PER_CENT {
      @Override
      public int decimals(int ofTheIndicator) {
        return 1;
      }
    },
    /** None: people are whole. */
    PERSONS {
      @Override
      public int decimals(int ofTheIndicator) {
        return 0;
      }
    };

    public abstract int decimals(int ofTheIndicator);

    /** The number nearest to it with so many decimals; a half goes away from 0. */
    public double round(double exact, int ofTheIndicator) {
      return Rounding.halfUp(exact, decimals(ofTheIndicator)).doubleValue();
    }
  }
}
