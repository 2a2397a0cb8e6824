package dk.integrationsbarometer.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Tests that use Spark; a parameter of the type SparkSession is the one session of this JVM.
 *
 * <p>Classes run beside each other in it. One that changes its settings, or counts what it does,
 * has it alone: {@code @ResourceLock(SparkTest.SESSION)}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("spark")
@ResourceLock(value = SparkTest.SESSION, mode = ResourceAccessMode.READ)
@ExtendWith(SparkExtension.class)
public @interface SparkTest {
  String SESSION = "the session of this JVM";
}
