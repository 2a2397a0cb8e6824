package dk.integrationsbarometer.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The classes of the program, read once for all tests that look at them. */
final class ProgramClasses {
  static final JavaClasses ALL =
      new ClassFileImporter().importPath(Repository.ROOT.resolve("pipeline/target/classes"));

  private ProgramClasses() {}
}
