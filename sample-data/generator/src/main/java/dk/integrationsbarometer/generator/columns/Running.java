package dk.integrationsbarometer.generator.columns;

import dk.integrationsbarometer.generator.town.Keys;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * A name for each thing or person made of its running number; digits in no order for columns that
 * hold keys.
 *
 * @param register keys of two registers differ
 * @param digits zeros in front
 * @param key the length of the key, when the column holds one
 */
public record Running(String register, String prefix, int digits, Optional<Integer> key)
    implements Filling {
  @Override
  public Dealing start(long rows, Setting setting) {
    LongFunction<String> spelling = spelling(setting.lots().seed());
    return line -> spelling.apply(line.subject().number());
  }

  public LongFunction<String> spelling(long seed) {
    if (key.isPresent()) {
      return new Keys(seed ^ register.hashCode(), key.get())::of;
    }

    return number -> prefix + Keys.padded(number + 1, digits);
  }
}
