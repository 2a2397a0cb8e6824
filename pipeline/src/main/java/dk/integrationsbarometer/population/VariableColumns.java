package dk.integrationsbarometer.population;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.registers.CodeMap;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.registers.CheckedColumns;
import dk.integrationsbarometer.spark.ClassColumns;
import dk.integrationsbarometer.spark.ExpressionColumns;
import org.apache.spark.sql.Column;

/** The column of a variable over a row in which the variables before it stand already. */
final class VariableColumns implements Variable.Visitor<Column> {
  private static final Column DATE = col(CheckedColumns.REFERENCE_DATE);
  private final ExpressionColumns expressions = new ExpressionColumns(name -> col(name));
  private final Variable variable;

  private VariableColumns(Variable variable) {
    this.variable = variable;
  }

  static Column derived(Variable variable) {
    return variable.derivation().accept(new VariableColumns(variable));
  }

  /** The register's own answer in the variable's codes. */
  static Column official(Variable.Official official) {
    return ClassColumns.recoded(col(official.column()), official.spelling(), CodeMap.THEN, DATE);
  }

  /** The answer that counts, given a derived and an official one. */
  static Column ruling(Variable.Official official, Column derived) {
    return switch (official.ruling()) {
      case DERIVED -> derived;
      case OFFICIAL -> coalesce(official(official), derived);
    };
  }

  @Override
  public Column computed(Variable.Computed computed) {
    return expressions.of(computed.value());
  }

  @Override
  public Column recoded(Variable.Recoded recoded) {
    return ClassColumns.recoded(expressions.of(recoded.of()), recoded.codes(), recoded.map(), DATE);
  }

  @Override
  public Column classed(Variable.Classed classed) {
    return ClassColumns.classed(expressions.of(classed.of()), classed.intervals());
  }

  @Override
  public Column property(Variable.PropertyOf property) {
    Column of = expressions.of(property.of());
    Column text =
        ClassColumns.property(of, property.codes(), property.property(), property.map(), DATE);
    return switch (variable.type()) {
      case DECIMAL ->
          ClassColumns.number(of, property.codes(), property.property(), property.map(), DATE);
      case TRUTH -> ClassColumns.truth(text);
      case KEY, TEXT, INTEGER, DATE -> text;
    };
  }

  @Override
  public Column decided(Variable.Decided decided) {
    Column answer = null;
    for (Variable.Branch branch : decided.branches()) {
      Column holds = expressions.holds(branch.when());
      Column then = expressions.of(branch.then());
      answer = answer == null ? when(holds, then) : answer.when(holds, then);
    }

    Column found = answer;
    return decided.otherwise().map(expressions::of).map(found::otherwise).orElse(found);
  }

  @Override
  public Column gathered(Variable.Gathered gathered) {
    return col(variable.name());
  }
}
