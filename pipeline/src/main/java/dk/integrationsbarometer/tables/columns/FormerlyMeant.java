package dk.integrationsbarometer.tables.columns;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component whose column came when runs had been published without it: what their rows would say
 * there. Cells that may be empty need none, they are empty in those runs.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface FormerlyMeant {
  /** The text of the cell. */
  String value();
}
