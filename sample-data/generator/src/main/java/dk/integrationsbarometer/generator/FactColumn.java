package dk.integrationsbarometer.generator;

import java.util.Map;

/**
 * Something known about the person.
 *
 * @param length of the keys
 * @param spelling what is written instead, for some values
 */
record FactColumn(Fact fact, int length, Map<String, String> spelling) implements Filling {
  FactColumn {
    spelling = Map.copyOf(spelling);
  }

  @Override
  public Dealing start(long rows, Setting setting) {
    Keys keys = new Keys(setting.draws().seed(), length);
    return line -> {
      String value = fact.of(line.subject().facts(), keys);
      return spelling.getOrDefault(value, value);
    };
  }
}
