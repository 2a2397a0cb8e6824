package dk.integrationsbarometer.tables.columns;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that holds codes, which the table {@code codes} puts into words: every code that is
 * published in it stands there under this list.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface CodeOf {
  /** The list of the codes, as the column {@code list} of the table {@code codes} names it. */
  String value();
}
