package dk.integrationsbarometer.run.delivered;

import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.model.time.Timing;
import dk.integrationsbarometer.registers.CheckedRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which deliveries variables look at that are not there, also through the rows of other units. */
public final class LookUps {
  private final Map<String, CheckedRegister> registers;

  public LookUps(Map<String, CheckedRegister> registers) {
    this.registers = registers;
  }

  /** What some variables lack on a status date, so that their values cannot be told. */
  public Stream<Lack> missing(List<Variable> variables, LocalDate date) {
    return gathered(variables).flatMap(each -> missing(each, date));
  }

  /** Also what the rows of other units, on their own dates, lack. */
  private Stream<Lack> missing(LookUp lookUp, LocalDate date) {
    Timing timing = lookUp.how().timing();
    List<LocalDate> lacks = lookUp.delivered().lacks(timing, date);
    // Everybody needs the newest of what has happened since a day of their own; the last known
    // value of somebody holds on.
    List<LocalDate> all =
        lacks.isEmpty() && lookUp.how().since().isPresent()
            ? lookUp.delivered().newestMissing(timing, date)
            : lacks;
    return all.isEmpty()
        ? lookUp.delivered().dates().stream()
            .filter(timing.span(date)::holds)
            .flatMap(day -> missing(lookUp.how().variables(), day))
        : Stream.of(lookUp.lack(all));
  }

  /**
   * Deliveries that look-ups of all rows so far may need: it depends on each person's own days
   * whether they do, so no figure is missing for it.
   */
  public Stream<Lack> soFar(List<Variable> variables, LocalDate date) {
    return deep(variables)
        .map(each -> each.lack(each.delivered().gapsSoFar(each.how().timing(), date)))
        .filter(lack -> !lack.days().isEmpty());
  }

  /** The time before a register began, of which such look-ups know nothing. */
  public Stream<Lack> beforeTheFirst(List<Variable> variables, LocalDate date) {
    return deep(variables)
        .flatMap(
            each ->
                each.delivered().beforeTheFirst(each.how().timing(), date).stream()
                    .map(day -> each.lack(List.of(day))));
  }

  /** A look-up, and what is there of the register that it looks at. */
  private record LookUp(String variable, Variable.Gathered how, Delivered delivered) {
    Lack lack(List<LocalDate> days) {
      return new Lack(how.from().id(), variable, days);
    }

    /** Whether something that is missing leaves the latest known value as it is. */
    boolean holdsOn() {
      return how.how() == Variable.How.LATEST && how.since().isEmpty();
    }
  }

  /** Also of what the rows of other units have looked up. */
  private Stream<LookUp> deep(List<Variable> variables) {
    return gathered(variables)
        .flatMap(
            each ->
                Stream.concat(
                    deep(each.how().variables()),
                    Stream.of(each).filter(lookUp -> !lookUp.holdsOn())));
  }

  private Stream<LookUp> gathered(List<Variable> variables) {
    return variables.stream()
        .filter(variable -> variable.derivation() instanceof Variable.Gathered)
        .map(
            variable -> {
              var gathered = (Variable.Gathered) variable.derivation();
              return new LookUp(
                  variable.name(), gathered, Delivered.of(registers.get(gathered.from().id())));
            });
  }
}
