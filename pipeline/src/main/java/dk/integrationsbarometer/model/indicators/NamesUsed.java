package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which names expressions and variables use. */
public final class NamesUsed implements Expression.Visitor<Void>, Variable.Visitor<Void> {
  private final Set<String> names = new TreeSet<>();

  private NamesUsed() {}

  public static Set<String> in(Expression expression) {
    var found = new NamesUsed();
    expression.accept(found);
    return found.names;
  }

  /** The names that a variable is derived from. */
  public static Set<String> in(Variable variable) {
    var found = new NamesUsed();
    variable.derivation().accept(found);
    variable.official().ifPresent(official -> found.names.add(official.column()));
    return found.names;
  }

  /** Everything that an indicator's figures, adjusted gaps and gradients depend on, directly. */
  public static Set<String> in(Indicator indicator) {
    Set<String> names = ofFigures(indicator);
    indicator.cuts().forEach(cut -> add(cut, names));
    return names;
  }

  private static void add(Breakdown breakdown, Set<String> names) {
    breakdown.variables().forEach(variable -> names.add(variable.name()));
  }

  /** The same without what only adjusted gaps and gradients need. */
  public static Set<String> ofFigures(Indicator indicator) {
    Set<String> names = new TreeSet<>(in(indicator.population()));
    indicator.measure().expressions().forEach(expression -> names.addAll(in(expression)));
    indicator.weight().ifPresent(weight -> names.addAll(in(weight)));
    indicator.design().ifPresent(design -> names.addAll(design.columns()));
    indicator.unit().register().person().ifPresent(names::add);
    if (indicator.disclosure().method().needsRecordKeys()) {
      names.addAll(indicator.unit().register().whom());
    }

    indicator.groups().forEach(group -> names.addAll(in(group.where())));
    indicator.allBreakdowns().forEach(breakdown -> add(breakdown, names));
    return names;
  }

  /**
   * The variables of a unit that some names stand for or depend on, in an order in which each uses
   * only those before it.
   */
  public static List<Variable> needed(Unit unit, Set<String> names) {
    return needed(unit.variables(), names);
  }

  /** The same of some variables that stand in such an order. */
  public static List<Variable> needed(List<Variable> variables, Set<String> names) {
    Set<String> wanted = new LinkedHashSet<>(names);
    List<Variable> needed = new ArrayList<>();
    for (int i = variables.size() - 1; i >= 0; i--) {
      if (wanted.contains(variables.get(i).name())) {
        needed.add(0, variables.get(i));
        wanted.addAll(in(variables.get(i)));
      }
    }

    return needed;
  }

  /** The variables gathered from other registers on which some names depend. */
  public static List<Variable> gathered(Unit unit, Set<String> names) {
    return needed(unit, names).stream()
        .filter(variable -> variable.derivation() instanceof Variable.Gathered)
        .toList();
  }

  /** What a gathered variable uses of the rows that it looks at. */
  public static Set<String> ofTheirs(Variable.Gathered gathered) {
    var found = new NamesUsed();
    gathered.match().forEach(match -> found.names.add(match.theirs()));
    gathered.where().ifPresent(where -> where.accept(found));
    gathered.of().ifPresent(of -> of.accept(found));
    gathered.by().ifPresent(by -> by.accept(found));
    found.names.remove(Expression.Reference.ROW_DATE);
    return found.names;
  }

  /** The registers that an indicator needs, its unit's own first. */
  public static Set<Register> registers(Indicator indicator) {
    Set<Register> registers = new LinkedHashSet<>();
    registers.add(indicator.unit().register());
    registers.addAll(registers(indicator.unit(), in(indicator)));
    return registers;
  }

  /**
   * The registers that some names of a unit need beside the unit's own, also through other units.
   */
  public static Set<Register> registers(Unit unit, Set<String> names) {
    Set<Register> registers = new LinkedHashSet<>();
    addRegisters(needed(unit, names), registers);
    return registers;
  }

  private static void addRegisters(List<Variable> variables, Set<Register> registers) {
    for (Variable variable : variables) {
      if (variable.derivation() instanceof Variable.Gathered gathered) {
        registers.add(gathered.from());
        addRegisters(gathered.variables(), registers);
      }
    }
  }

  @Override
  public Void literal(Expression.Literal literal) {
    return null;
  }

  @Override
  public Void reference(Expression.Reference reference) {
    names.add(reference.name());
    return null;
  }

  @Override
  public Void comparison(Expression.Comparison comparison) {
    return all(comparison.left(), comparison.right());
  }

  @Override
  public Void both(Expression.And and) {
    return all(and.left(), and.right());
  }

  @Override
  public Void either(Expression.Or or) {
    return all(or.left(), or.right());
  }

  @Override
  public Void not(Expression.Not not) {
    return all(not.of());
  }

  @Override
  public Void oneOf(Expression.OneOf oneOf) {
    return all(oneOf.of());
  }

  @Override
  public Void unknown(Expression.IsUnknown unknown) {
    return all(unknown.of());
  }

  @Override
  public Void arithmetic(Expression.Arithmetic arithmetic) {
    return all(arithmetic.left(), arithmetic.right());
  }

  @Override
  public Void call(Expression.Call call) {
    return all(call.arguments().toArray(Expression[]::new));
  }

  @Override
  public Void computed(Variable.Computed computed) {
    return all(computed.value());
  }

  @Override
  public Void recoded(Variable.Recoded recoded) {
    return all(recoded.of());
  }

  @Override
  public Void classed(Variable.Classed classed) {
    return all(classed.of());
  }

  @Override
  public Void property(Variable.PropertyOf property) {
    return all(property.of());
  }

  @Override
  public Void decided(Variable.Decided decided) {
    decided.branches().forEach(branch -> all(branch.when(), branch.then()));
    decided.otherwise().ifPresent(otherwise -> otherwise.accept(this));
    return null;
  }

  @Override
  public Void gathered(Variable.Gathered gathered) {
    gathered.match().forEach(match -> names.add(match.own()));
    gathered.since().ifPresent(since -> names.add(since.own()));
    return null;
  }

  private Void all(Expression... expressions) {
    for (Expression expression : expressions) {
      expression.accept(this);
    }

    return null;
  }
}
