package dk.integrationsbarometer.run;

import java.util.Optional;

/** The version of this program, as its jar says it. */
public final class CodeVersion {
  private CodeVersion() {}

  public static String text() {
    return Optional.ofNullable(CodeVersion.class.getPackage().getImplementationVersion())
        .orElse("unpackaged");
  }
}
