package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.conditions.Conditions;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Says in one condition who belongs to a group in a unit, also to a group of groups. */
public final class GroupConditions {
  private final Library library;
  private final Scope scope;
  private final Problems problems;

  public GroupConditions(Library library, Scope scope, Problems problems) {
    this.library = library;
    this.scope = scope;
    this.problems = problems;
  }

  /** Who is in one of the groups that it is made of and fulfils its own condition. */
  public Optional<Expression> of(Library.WrittenGroup group) {
    List<Optional<Expression>> parts = new ArrayList<>();
    if (!group.anyOf().isEmpty()) {
      parts.add(joined(group.anyOf().stream().map(this::named).toList(), Expression.Or::new));
    }

    group.where().ifPresent(where -> parts.add(Conditions.condition(where, scope, problems)));
    return joined(parts, Expression.And::new);
  }

  /** Nothing for a group that could not be read, which has been reported. */
  private Optional<Expression> named(Node.Scalar code) {
    return Optional.ofNullable(library.groups.get(code.text())).flatMap(this::of);
  }

  private static Optional<Expression> joined(
      List<Optional<Expression>> parts, BinaryOperator<Expression> sign) {
    return parts.stream().allMatch(Optional::isPresent)
        ? parts.stream().flatMap(Optional::stream).reduce(sign)
        : Optional.empty();
  }
}
