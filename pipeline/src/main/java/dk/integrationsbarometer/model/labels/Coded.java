package dk.integrationsbarometer.model.labels;

import java.util.Arrays;

/** A closed choice that stands in published tables as a code, with what people read for it. */
public interface Coded {
  String code();

  Labels label();

  /**
   * The choice that a published code means.
   *
   * @throws IllegalArgumentException when it means none of them
   */
  static <E extends Enum<E> & Coded> E of(Class<E> choices, String code) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Invalid " + choices.getSimpleName() + ": no such code: " + code));
  }
}
