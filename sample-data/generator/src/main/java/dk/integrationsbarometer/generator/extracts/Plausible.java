package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.town.Dice;
import dk.integrationsbarometer.generator.town.Keys;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.RegisterColumn.Coded;
import dk.integrationsbarometer.model.registers.RegisterColumn.Day;
import dk.integrationsbarometer.model.registers.RegisterColumn.Fixed;
import java.time.LocalDate;

/** Values for columns of which only the type is known. */
record Plausible(long seed, LocalDate latest) {
  private static final int YEARS = 40;

  /** The same for the same row and column. */
  String value(RegisterColumn column, long identity) {
    Dice dice = Dice.of(seed, identity, column.name().hashCode());
    if (column.type() instanceof RegisterColumn.Key key) {
      return new Keys(seed, key.length()).of(identity);
    }

    if (column.type() instanceof Coded coded) {
      return code(coded.codes().items().get(dice.below(coded.codes().items().size())), dice);
    }

    if (column.type() instanceof Fixed decimal) {
      return dice.below(1000)
          + "."
          + "0".repeat(Math.max(1, decimal.decimals() - 1))
          + dice.below(10);
    }

    if (column.type() instanceof Day) {
      return dice.between(latest.minusYears(YEARS), latest).toString();
    }

    return Integer.toString(dice.below(100));
  }

  private static String code(CodeList.Item item, Dice dice) {
    if (!item.isRange()) {
      return item.aliases().isEmpty()
          ? item.code()
          : item.aliases().get(dice.below(item.aliases().size()));
    }

    int drawn = dice.between(Integer.parseInt(item.code()), Integer.parseInt(item.last()));
    return Keys.padded(drawn, item.code().length());
  }
}
