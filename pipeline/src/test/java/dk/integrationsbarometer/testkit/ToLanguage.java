package dk.integrationsbarometer.testkit;

import dk.integrationsbarometer.model.labels.Language;
import org.junit.jupiter.params.converter.TypedArgumentConverter;

/** A language of the program, named in the table of a test: {@code DA}. */
public final class ToLanguage extends TypedArgumentConverter<String, Language> {
  ToLanguage() {
    super(String.class, Language.class);
  }

  @Override
  protected Language convert(String name) {
    return name.equals("DA") ? Language.DA : Language.EN;
  }
}
