package dk.integrationsbarometer.generator.columns;

import dk.integrationsbarometer.generator.town.Keys;
import dk.integrationsbarometer.generator.town.Person;
import dk.integrationsbarometer.generator.town.PersonOnDate;
import dk.integrationsbarometer.generator.town.Sex;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a column can say of a person. */
public enum PersonFact {
  KEY("key", (person, keys) -> keys.of(person.person().number())),
  SEX("sex", (person, keys) -> person.person().sex() == Sex.KVINDE ? "2" : "1"),
  BIRTH("birth", (person, keys) -> person.person().birth().toString()),
  AGE("age", (person, keys) -> Integer.toString(person.age())),
  DISTRICT("district", (person, keys) -> Keys.padded(person.district(), 2)),
  HOUSING_AREA("housing_area", (person, keys) -> person.housingArea()),
  MOTHER("mother", (person, keys) -> parent(person.person().mother(), keys)),
  FATHER("father", (person, keys) -> parent(person.person().father(), keys));

  public static final Map<String, PersonFact> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(fact -> fact.code, Function.identity()));

  private final String code;
  private final BiFunction<PersonOnDate, Keys, String> value;

  PersonFact(String code, BiFunction<PersonOnDate, Keys, String> value) {
    this.code = code;
    this.value = value;
  }

  /**
   * A column that holds it.
   *
   * @param length of the keys
   * @param spelling what is written instead, for some values
   */
  public Filling column(int length, Map<String, String> spelling) {
    return (rows, setting) -> {
      Keys keys = new Keys(setting.lots().seed(), length);
      return row -> {
        String known = value.apply(row.subject().facts(), keys);
        return spelling.getOrDefault(known, known);
      };
    };
  }

  private static String parent(Optional<Person> parent, Keys keys) {
    return parent.map(known -> keys.of(known.number())).orElse("");
  }
}
