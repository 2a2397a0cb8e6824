package dk.integrationsbarometer.compile.variables;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.CodeMap;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code map}: by which edition of its list a variable shows a code. Codes that no map can
 * show must be counted before people are, which is done for the columns of the unit's own register
 * alone; others are reported here.
 */
record MapReader(Register register, Problems problems) {
  private static final Map<String, CodeMap> MAPS =
      Map.of("newest", CodeMap.NEWEST, "then", CodeMap.THEN);

  /**
   * The map of a variable that reads a code.
   *
   * @param key says which code is read
   */
  CodeMap read(Fields fields, String key, Expression code, CodeList codes) {
    CodeMap map = fields.choice("map", MAPS, CodeMap.NEWEST);
    fields
        .scalar("map")
        .filter(written -> !codes.items().isEmpty() && !codes.isLinked())
        .ifPresent(
            written -> problems.add(Message.MAP_OF_ONE_EDITION, written.place(), codes.id()));
    if (codes.isLinked() && !isOwnColumn(code)) {
      Node.Scalar written = fields.requireScalar(key);
      problems.add(
          Message.CODE_OF_UNKNOWN_DAY, written.place(), written.text(), register.id(), codes.id());
    }

    return map;
  }

  private boolean isOwnColumn(Expression code) {
    return code instanceof Expression.Reference column
        && register.column(column.name()).isPresent();
  }

  /** Reports a look-up through a variable that shows codes which were split by the newest map. */
  void check(Fields fields, Variable.Gathered gathered) {
    for (Variable theirs : gathered.variables()) {
      split(theirs)
          .ifPresent(
              codes ->
                  problems.add(
                      Message.SPLIT_CODES_LOOKED_UP,
                      fields.requireScalar("from").place(),
                      theirs.name(),
                      gathered.from().id(),
                      codes.id()));
    }
  }

  private static Optional<CodeList> split(Variable variable) {
    return variable.derivation() instanceof Variable.OfCode read && read.map() == CodeMap.NEWEST
        ? Optional.of(read.codes())
            .filter(codes -> codes.items().stream().anyMatch(CodeList.Item::isSplit))
        : Optional.empty();
  }
}
