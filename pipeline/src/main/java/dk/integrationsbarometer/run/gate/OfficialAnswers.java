package dk.integrationsbarometer.run.gate;

import dk.integrationsbarometer.cells.Disagreement;
import dk.integrationsbarometer.compile.UsedMeaning;
import dk.integrationsbarometer.model.indicators.NamesUsed;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Unit;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.registers.CheckedRegister;
import dk.integrationsbarometer.registers.gate.Finding.Measure;
import dk.integrationsbarometer.registers.gate.Profile;
import dk.integrationsbarometer.registers.gate.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How often variables have another answer than the register's own column. It is known once people
 * are counted, and remembered, so that a delivery that was held back for it is not counted again.
 */
final class OfficialAnswers {
  private final Collection<Unit> units;
  private final Map<String, CheckedRegister> registers = new HashMap<>();
  private final String program;

  /**
   * Those of some units.
   *
   * @param program changes when the program does
   */
  OfficialAnswers(Collection<Unit> units, Collection<CheckedRegister> registers, String program) {
    this.units = units;
    this.program = program;
    registers.forEach(each -> this.registers.put(each.register().id(), each));
  }

  /**
   * The shares of a register: those that were found, and of other dates those that are known and
   * rest on what is delivered now.
   *
   * @param found by unit; nothing before people are counted
   */
  List<Share> shares(Register register, List<Share> known, Map<String, List<Disagreement>> found) {
    List<Share> shares = new ArrayList<>();
    for (Unit unit : units) {
      if (unit.register().id().equals(register.id())) {
        for (Variable variable : unit.variables()) {
          variable
              .official()
              .ifPresent(official -> add(unit, variable, official.column(), known, found, shares));
        }
      }
    }

    return shares;
  }

  private void add(
      Unit unit,
      Variable variable,
      String column,
      List<Share> known,
      Map<String, List<Disagreement>> found,
      List<Share> shares) {
    Map<LocalDate, Disagreement> counted = new HashMap<>();
    found.getOrDefault(unit.id(), List.of()).stream()
        .filter(each -> each.variable().equals(variable.name()))
        .forEach(each -> counted.put(each.date(), each));
    String said = "of the rows with %s have another %s".formatted(column, variable.name());
    String meaning = meaning(unit, variable);
    for (Profile profile : DeliveryGate.profiles(registers.get(unit.register().id()))) {
      if (profile.date().isPresent()) {
        LocalDate date = profile.date().orElseThrow();
        String rests = "%x-%s".formatted(profile.content(), meaning);
        Optional.ofNullable(counted.get(date))
            .map(each -> share(column, said, rests, each))
            .or(() -> known.stream().filter(each -> isOf(each, said, date, rests)).findFirst())
            .ifPresent(shares::add);
      }
    }
  }

  private static Share share(String column, String said, String rests, Disagreement found) {
    return new Share(
        Measure.DIFFERS,
        column,
        said,
        found.date(),
        "",
        rests,
        found.compared(),
        found.differing());
  }

  private static boolean isOf(Share share, String said, LocalDate date, String rests) {
    return share.measure() == Measure.DIFFERS
        && share.said().equals(said)
        && share.date().equals(date)
        && share.rests().equals(rests);
  }

  /** Everything beside its own rows that decides what a variable answers. */
  private String meaning(Unit unit, Variable variable) {
    Set<String> names = Set.of(variable.name());
    long others =
        NamesUsed.registers(unit, names).stream()
            .map(each -> registers.get(each.id()))
            .filter(each -> each != null && !each.register().id().equals(unit.register().id()))
            .flatMap(each -> DeliveryGate.profiles(each).stream())
            .mapToLong(Profile::content)
            .sum();
    return "%x-%s-%s".formatted(others, new UsedMeaning(unit).of(names), program);
  }
}
