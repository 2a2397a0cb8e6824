package dk.integrationsbarometer.spec;

import java.util.List;
import java.util.Set;

/**
 * Origin after the official text, written without looking at the definitions: a person is of Danish
 * origin when at least one parent is both born in Denmark and a Danish citizen. When no parent is
 * known, who was born abroad is an immigrant; who was born here is a descendant as a foreign
 * citizen and of Danish origin as a Danish one. The others are immigrants when born abroad and
 * descendants when born here. What the text leaves open is decided as in
 * definitions/clarifications.md, A6 to A8 and B1, B2.
 */
final class OfficialText {
  private static final String UNKNOWN_COUNTRY = "5001";
  private static final Set<String> DANISH_PLACES = Set.of("7001", "8888");

  private OfficialText() {}

  /** An empty text is not known. */
  record Parent(boolean known, String birthplace, String citizenship) {
    static final Parent UNKNOWN = new Parent(false, "", "");

    private boolean isDanish() {
      return known && DANISH_PLACES.contains(birthplace) && citizenship.equals("5100");
    }

    private String country() {
      String country = DANISH_PLACES.contains(birthplace) ? citizenship : birthplace;
      return country.isEmpty() ? UNKNOWN_COUNTRY : country;
    }
  }

  /** Herkomst and oprindelsesland. */
  static List<String> origin(Parent mother, Parent father, String birthplace, String citizenship) {
    if (mother.isDanish() || father.isDanish()) {
      return List.of("dansk", "5100");
    }

    if (birthplace.isEmpty()) {
      return List.of("ukendt", UNKNOWN_COUNTRY);
    }

    boolean bornHere = DANISH_PLACES.contains(birthplace);
    if (!mother.known() && !father.known()) {
      return withoutParents(bornHere, birthplace, citizenship);
    }

    return List.of(
        bornHere ? "efterkommer" : "indvandrer",
        mother.known() ? mother.country() : father.country());
  }

  private static List<String> withoutParents(
      boolean bornHere, String birthplace, String citizenship) {
    if (!bornHere) {
      return List.of("indvandrer", birthplace);
    }

    if (citizenship.isEmpty()) {
      return List.of("ukendt", UNKNOWN_COUNTRY);
    }

    return citizenship.equals("5100")
        ? List.of("dansk", "5100")
        : List.of("efterkommer", citizenship);
  }
}
