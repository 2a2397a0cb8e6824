package dk.integrationsbarometer.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that look at the one run of the sample that this JVM makes: a parameter {@link SampleRun}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SparkTest
@ExtendWith(SampleRunExtension.class)
public @interface SampleTest {}
