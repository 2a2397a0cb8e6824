package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.Example;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.NumberClasses;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Place;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A hash of all that decides an indicator's figures: its own conditions, and the groups, variables,
 * code lists, registers and disclosure rules that they lead to. Words, examples, comments and the
 * layout of files are not in it, nor anything that the indicator does not use.
 */
final class DefinitionMeaning {
  private static final Set<Class<?>> WORDS =
      Set.of(Labels.class, Place.class, Example.class, Variable.DecisionExample.class);

  /** Of indicators, what they are called and how they are shown. */
  private static final Set<String> OF_INDICATORS = Set.of("id", "policyArea", "decimals");

  private static final Set<String> ABOUT =
      Set.of("hash", "source", "stewardship", "targets", "valueUnit", "gate", "every");

  /** What a record is called in the hash, whatever its class is called: a hash outlives names. */
  private static final Map<Class<?>, String> TAGS = Map.of(NumberClasses.class, "Intervals");

  /** Written once, however often they are used. */
  private static final Set<Class<?>> SHARED =
      Set.of(CodeList.class, Register.class, Variable.class);

  /** How registers are written. */
  enum Registers {
    /** With all that is said of them, since each of it can decide a figure. */
    WHOLE,
    /**
     * By their names: what is delivered under a name stays the same number, whatever is checked.
     */
    BY_NAME
  }

  private final IdentityHashMap<Object, String> known = new IdentityHashMap<>();
  private final Registers registers;

  DefinitionMeaning(Registers registers) {
    this.registers = registers;
  }

  /** The hash of an indicator that may still have another one. */
  String hash(Indicator indicator) {
    return Hash.of(components(indicator, indicator.unit(), NamesUsed.in(indicator)));
  }

  /**
   * What some parts of a definition mean, together with the variables that they use.
   *
   * @param unit whose variables are written where the unit is
   */
  String of(Object parts, Unit unit, Set<String> used) {
    return written(parts, unit, used);
  }

  private String written(Object value, Unit unit, Set<String> used) {
    if (value instanceof Unit whole) {
      return written(whole.register(), unit, used)
          + (unit != null && whole.id().equals(unit.id())
              ? NamesUsed.needed(unit, used).stream().map(this::written).toList()
                  + whole.register().person().map(person -> "person=" + person).orElse("")
              : "");
    }

    if (value instanceof Register register && registers == Registers.BY_NAME) {
      return register.id();
    }

    if (value instanceof Indicator other) {
      return hash(other);
    }

    if (value instanceof Record made) {
      return SHARED.contains(made.getClass())
          ? known.computeIfAbsent(made, each -> Hash.of(components(made, unit, used)))
          : components(made, unit, used);
    }

    if (value instanceof Optional<?> optional) {
      return optional.map(each -> written(each, unit, used)).orElse("-");
    }

    if (value instanceof Map<?, ?> map) {
      var sorted = new TreeMap<String, String>();
      map.forEach((key, each) -> sorted.put(String.valueOf(key), written(each, unit, used)));
      return sorted.toString();
    }

    return value instanceof Collection<?> several
        ? several.stream().map(each -> written(each, unit, used)).toList().toString()
        : String.valueOf(value);
  }

  private String written(Variable variable) {
    return written(variable, null, Set.of());
  }

  private String components(Record made, Unit unit, Set<String> used) {
    var text =
        new StringBuilder(TAGS.getOrDefault(made.getClass(), made.getClass().getSimpleName()))
            .append('(');
    for (RecordComponent component : made.getClass().getRecordComponents()) {
      if (counts(made, component)) {
        text.append(component.getName())
            .append('=')
            .append(written(value(made, component), unit, used))
            .append(';');
      }
    }

    return text.append(')').toString();
  }

  private static boolean counts(Record made, RecordComponent component) {
    return !ABOUT.contains(component.getName())
        && !(made instanceof Register register && isUnsaid(register, component.getName()))
        && !(made instanceof Disclosure rule && isUnsaid(rule, component.getName()))
        && !(made instanceof Variable.Gathered gathered && isUnsaid(gathered, component.getName()))
        && !(made instanceof CodeList.Item item && isUnsaid(item, component.getName()))
        && !(made instanceof Adjustment held && isUnsaid(held, component.getName()))
        && !(component.getName().equals("map") && !isChanging(made))
        && !isWords(component.getGenericType())
        && !(made instanceof Indicator indicator && isUnsaid(indicator, component.getName()))
        && !(made instanceof Indicator indicator && isOutside(indicator, component.getName()));
  }

  /**
   * A register that says nothing of how people were drawn is what it was before it could. Who has
   * several rows matters where these are counted: see {@link #written(Object, Unit, Set)}.
   */
  private static boolean isUnsaid(Register register, String name) {
    return (name.equals("survey") && register.survey().isEmpty()) || name.equals("person");
  }

  /** So is a rule that says no more than it could before. */
  private static boolean isUnsaid(Disclosure rule, String name) {
    return switch (name) {
      case "complement" -> rule.complement() == Disclosure.Complement.SUPPRESS;
      case "width" -> rule.width() == 1;
      case "publicKnowledge" -> rule.publicKnowledge().isEmpty();
      case "concentration" -> rule.concentration().isEmpty();
      case "method" -> rule.method().isExact();
      default -> false;
    };
  }

  /** And an indicator that compares no classes. */
  private static boolean isUnsaid(Indicator indicator, String name) {
    return name.equals("classComparisons") && indicator.classComparisons().isEmpty();
  }

  /** And a look-up from no day of one's own, and one of all rows. */
  private static boolean isUnsaid(Variable.Gathered gathered, String name) {
    return (name.equals("since") && gathered.since().isEmpty())
        || (name.equals("by") && gathered.by().isEmpty());
  }

  /** And a code of which nothing is said of what became of it. */
  private static boolean isUnsaid(CodeList.Item item, String name) {
    return name.equals("became") && item.became().isEmpty();
  }

  /** And an adjustment by classes alone. */
  private static boolean isUnsaid(Adjustment adjustment, String name) {
    return name.equals("numbers") && adjustment.numbers().isEmpty();
  }

  /** One map is like the other where no code becomes another. */
  private static boolean isChanging(Record made) {
    return made instanceof Variable.OfCode read && read.codes().isLinked();
  }

  private static boolean isOutside(Indicator indicator, String name) {
    return OF_INDICATORS.contains(name)
        || (name.equals("confidence") && indicator.interval() == IntervalPolicy.NONE);
  }

  /** Words, or a list, a map or an option of them, however many there are. */
  private static boolean isWords(Type type) {
    if (type instanceof ParameterizedType of) {
      Type[] arguments = of.getActualTypeArguments();
      return isWords(arguments[arguments.length - 1]);
    }

    return type instanceof Class<?> known && WORDS.contains(known);
  }

  private static Object value(Record made, RecordComponent component) {
    try {
      Object found = component.getAccessor().invoke(made);
      return made instanceof Indicator indicator && found instanceof Disclosure rule
          ? used(rule, indicator)
          : found;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Failed to read " + component, e);
    }
  }

  /** Nothing is marked as uncertain where there are no intervals; nor has a share amounts. */
  private static Disclosure used(Disclosure rule, Indicator indicator) {
    Disclosure used = rule.with(indicator.concentration());
    return indicator.interval() == IntervalPolicy.NONE ? used.withoutReliability() : used;
  }
}
