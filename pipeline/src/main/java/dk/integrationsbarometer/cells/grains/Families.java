package dk.integrationsbarometer.cells.grains;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Variables of a unit in families. Those of a family are derived of the same columns or gathered
 * from the same register, such as two lists of ages, or a country and its part of the world: which
 * class of the one goes with which of the other is common knowledge. So they are counted together.
 */
final class Families {
  private static final Comparator<Variable> BY_NAME = Comparator.comparing(Variable::name);

  private final Unit unit;
  private final List<Set<Variable>> families = new ArrayList<>();

  Families(Unit unit, Collection<Variable> variables) {
    this.unit = unit;
    List<Set<String>> sources = new ArrayList<>();
    for (Variable variable : variables) {
      Set<Variable> family = new TreeSet<>(BY_NAME);
      Set<String> own = sources(variable);
      family.add(variable);
      for (int i = families.size() - 1; i >= 0; i--) {
        if (sources.get(i).stream().anyMatch(own::contains)) {
          family.addAll(families.remove(i));
          own.addAll(sources.remove(i));
        }
      }

      families.add(family);
      sources.add(own);
    }
  }

  /**
   * Columns of the unit's register, and other registers. Keys tell nothing, and the date and the
   * municipality are those of the cell.
   */
  private Set<String> sources(Variable variable) {
    Set<String> sources = new TreeSet<>();
    for (Variable needed : NamesUsed.needed(unit, Set.of(variable.name()))) {
      sources.addAll(NamesUsed.in(needed));
      if (needed.derivation() instanceof Variable.Gathered gathered) {
        sources.add("register " + gathered.from().id());
      }
    }

    sources.removeIf(name -> unit.variable(name).isPresent() || isOfEveryCell(name));
    sources.add("variable " + variable.name());
    return sources;
  }

  private boolean isOfEveryCell(String name) {
    return name.equals(Expression.Reference.REFERENCE_DATE)
        || unit.register().area().filter(name::equals).isPresent()
        || unit.register()
            .column(name)
            .filter(column -> column.type().valueType() == ValueType.KEY)
            .isPresent();
  }

  /** The grain of some variables with the rest of their families. */
  Grain grain(Collection<Variable> variables) {
    Set<Variable> all = new TreeSet<>(BY_NAME);
    BigInteger combinations = BigInteger.ONE;
    for (Set<Variable> family : families) {
      if (family.stream().anyMatch(variables::contains)) {
        all.addAll(family);
        combinations =
            combinations.multiply(
                family.stream().map(Families::classes).reduce(BigInteger.ZERO, BigInteger::add));
      }
    }

    return new Grain(
        List.copyOf(all), combinations.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact());
  }

  /** With the unknown class. Of a variable without a list there can be any number. */
  private static BigInteger classes(Variable variable) {
    int answers = variable.type() == ValueType.TRUTH ? 2 : Integer.MAX_VALUE;
    return BigInteger.valueOf(
        1L + variable.classification().map(each -> each.codes().size()).orElse(answers));
  }
}
