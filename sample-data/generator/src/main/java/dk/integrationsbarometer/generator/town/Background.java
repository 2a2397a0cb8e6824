package dk.integrationsbarometer.generator.town;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parts of the population that do not overlap; together they are everyone. */
public enum Background {
  DANSK("dansk"),
  VESTLIG("vestlig"),
  MENAPT("menapt-udvalgte"),
  /**
   * Non-western without the selected MENAPT countries; with the stateless and those whose country
   * is not known.
   */
  OEVRIGE("oevrige-ikke-vestlige"),
  UKENDT("herkomst-ukendt");

  /** The selected MENAPT countries and the other non-western ones together. */
  public static final String NON_WESTERN = "ikke-vestlig";

  /** The parts with the non-western people as one. */
  public static final List<String> WIDE =
      Arrays.stream(values()).map(Background::wide).distinct().toList();

  public static final Map<String, Background> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(Background::code, Function.identity()));

  private final String code;

  Background(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The name of the part in which all non-western people are one. */
  public String wide() {
    return this == MENAPT || this == OEVRIGE ? NON_WESTERN : code;
  }
}
