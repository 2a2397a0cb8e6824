package dk.integrationsbarometer.registers.gate;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Two registers of which one looks up keys in the other.
 *
 * @param register the one whose deliveries are looked at
 * @param other the one that they are held against
 */
public record Link(String register, String column, String other, String otherColumn) {
  /**
   * All links of the variables. Looked at is the register in which something is looked up: people
   * without a job are missing there. Where it has no reference dates nobody can say what rests on
   * its rows, so it is the one that looks into it: whose parents are not found has wrong ones.
   */
  public static Set<Link> of(Collection<Unit> units) {
    Set<Link> links = new LinkedHashSet<>();
    for (Unit unit : units) {
      for (Lookup each : lookups(unit)) {
        if (hasDates(each.from())) {
          links.add(each.ofFrom());
        } else if (hasDates(each.unit())) {
          links.add(each.ofUnit());
        }
      }
    }

    return links;
  }

  /** Of the keys in the register, as a share says it. */
  String found() {
    return "of its %s are among the %s of %s".formatted(column, otherColumn, other);
  }

  /** Of the keys in the other register, as a share says it. */
  String covered() {
    return "of the %s of %s are among its %s".formatted(otherColumn, other, column);
  }

  /** What a share says, as the other register says it. */
  String saidByTheOther(Share share) {
    return share.said().equals(found())
        ? "of the %s of %s are among its %s".formatted(column, register, otherColumn)
        : "of its %s are among the %s of %s".formatted(otherColumn, column, register);
  }

  /** The delivery of the other register that a share is held against, as {@code REGISTER=DATE}. */
  public String besides(Share share) {
    return share.beside().isEmpty() ? other + "=" + Comparison.NO_DATE : share.beside();
  }

  /** Whether a share of the register is about it. */
  public boolean isOf(Share share) {
    return share.said().equals(found()) || share.said().equals(covered());
  }

  private static boolean hasDates(Register register) {
    return register.kind() == Register.Kind.STOCK || register.kind() == Register.Kind.EVENTS;
  }

  private static List<Lookup> lookups(Unit unit) {
    List<Lookup> found = new ArrayList<>();
    for (Variable variable : unit.variables()) {
      if (variable.derivation() instanceof Variable.Gathered gathered
          && !gathered.from().id().equals(unit.id())) {
        gathered.match().stream()
            .filter(match -> isKey(unit.register(), match.own()))
            .filter(match -> isKey(gathered.from(), match.theirs()))
            .map(match -> new Lookup(unit.register(), gathered.from(), match))
            .forEach(found::add);
      }
    }

    return found;
  }

  private static boolean isKey(Register register, String column) {
    return register
        .column(column)
        .filter(each -> each.type() instanceof RegisterColumn.Key)
        .isPresent();
  }

  private record Lookup(Register unit, Register from, Variable.Match match) {
    Link ofFrom() {
      return new Link(from.id(), match.theirs(), unit.id(), match.own());
    }

    Link ofUnit() {
      return new Link(unit.id(), match.own(), from.id(), match.theirs());
    }
  }
}
