package dk.integrationsbarometer.model.registers;

import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.time.ReferenceTime;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an extract must look like.
 *
 * @param key the columns that are unique per reference time, empty when rows may repeat
 * @param area the column with the municipality, for registers whose rows are counted
 * @param count the column that says how many units a row stands for, for aggregated registers
 * @param person the column with the person, where rows are counted and several can be about one;
 *     empty where each row is about somebody or something of its own
 * @param survey how its people were drawn, where that is said
 * @param tolerance the share of rows, in per cent, that may be rejected before the run stops
 * @param gate how far a delivery may be from those before it
 * @param hash changes when, and only when, the definition's content changes
 */
public record Register(
    String id,
    Labels label,
    String source,
    Kind kind,
    ReferenceTime reference,
    List<RegisterColumn> columns,
    List<String> key,
    Optional<String> area,
    Optional<String> count,
    Optional<String> person,
    Optional<SurveyDesign> survey,
    BigDecimal tolerance,
    Gate gate,
    List<Rule> rules,
    String hash) {
  public Register {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    rules = List.copyOf(rules);
  }

  /** What a row of the register is. */
  public enum Kind {
    STOCK,
    SPELLS,
    EVENTS,
    AGGREGATED
  }

  /** Something that must hold of every row; a rule that is unknown is not broken. */
  public record Rule(String name, Expression must, Labels label) {}

  /** The columns that say whom or what a row is about; empty where nothing does. */
  public List<String> whom() {
    return person.map(List::of).orElse(key);
  }

  /**
   * That of all its columns, with the code lists they hold, would be counted at each look into a
   * set.
   */
  @Override
  public int hashCode() {
    return hash.hashCode();
  }

  /** The list of the areas, where it says what became of them. */
  public Optional<CodeList> changingAreas() {
    return area.flatMap(this::column)
        .map(RegisterColumn::type)
        .filter(RegisterColumn.Coded.class::isInstance)
        .map(type -> ((RegisterColumn.Coded) type).codes())
        .filter(CodeList::isLinked);
  }

  public Optional<RegisterColumn> column(String name) {
    for (RegisterColumn column : columns) {
      if (column.name().equals(name)) {
        return Optional.of(column);
      }
    }

    return Optional.empty();
  }
}
