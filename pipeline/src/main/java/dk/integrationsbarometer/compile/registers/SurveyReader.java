package dk.integrationsbarometer.compile.registers;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.SurveyDesign;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code survey} of a register. */
final class SurveyReader {
  private final Map<String, RegisterColumn> columns;
  private final Function<Node.Scalar, String> known;
  private final Problems problems;

  /**
   * A reader.
   *
   * @param known the name of a column, which is reported when the register has no such column
   */
  SurveyReader(
      Map<String, RegisterColumn> columns, Function<Node.Scalar, String> known, Problems problems) {
    this.columns = columns;
    this.known = known;
    this.problems = problems;
  }

  Optional<SurveyDesign> read(Fields register, Register.Kind kind, List<String> key) {
    return register.find("survey").map(node -> read(node, kind, key));
  }

  private SurveyDesign read(Node node, Register.Kind kind, List<String> key) {
    Fields fields = Fields.of(node, "'survey'", problems);
    Optional<String> stratum = column(fields, "stratum");
    Optional<String> cluster = column(fields, "cluster");
    Optional<String> drawnFrom = column(fields, "drawn_from");
    fields.end();
    if (kind != Register.Kind.STOCK && kind != Register.Kind.EVENTS) {
      problems.add(Message.SURVEY_OF_NO_PERSONS, node.place());
    } else if (stratum.isEmpty() && cluster.isEmpty() && drawnFrom.isEmpty()) {
      problems.add(Message.SURVEY_SAYS_NOTHING, node.place());
    } else if (cluster.isEmpty() && key.isEmpty()) {
      problems.add(Message.SURVEY_WITHOUT_CLUSTER, node.place());
    }

    drawnFrom
        .flatMap(name -> Optional.ofNullable(columns.get(name)))
        .filter(column -> column.type().valueType() != ValueType.INTEGER)
        .ifPresent(column -> problems.add(Message.SURVEY_NUMBER, node.place(), column.name()));
    return new SurveyDesign(stratum, cluster.map(List::of).orElse(key), drawnFrom);
  }

  /** One in which no row may be empty: a person of no stratum would be in no interval. */
  private Optional<String> column(Fields fields, String key) {
    Optional<Node.Scalar> written = fields.scalar(key);
    written
        .flatMap(name -> Optional.ofNullable(columns.get(name.text())))
        .filter(column -> column.presence() != RegisterColumn.Presence.REQUIRED)
        .ifPresent(
            column ->
                problems.add(
                    Message.SURVEY_COLUMN_EMPTY,
                    written.orElseThrow().place(),
                    column.name(),
                    key));
    return written.map(known);
  }
}
