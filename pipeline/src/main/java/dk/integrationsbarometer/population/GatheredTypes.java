package dk.integrationsbarometer.population;

import dk.integrationsbarometer.model.Expression;
import dk.integrationsbarometer.model.RegisterColumn;
import dk.integrationsbarometer.model.Variable;
import dk.integrationsbarometer.registers.CheckedColumns;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;

/** The column types of gathered variables in work files. */
final class GatheredTypes {
  private static final int SPARK_SUM_DIGITS = 10;

  private GatheredTypes() {}

  static DataType of(Variable variable) {
    Variable.Gathered gathered = GatheringKey.gathered(variable);
    return switch (gathered.how()) {
      case EXISTS -> DataTypes.BooleanType;
      case COUNT -> DataTypes.LongType;
      case SUM -> summed(value(gathered));
      case MAX, LATEST -> value(gathered);
    };
  }

  private static DataType value(Variable.Gathered gathered) {
    Expression of = gathered.of().orElseThrow();
    if (of instanceof Expression.Reference reference
        && gathered.from().column(reference.name()).isPresent()) {
      RegisterColumn column = gathered.from().column(reference.name()).get();
      return CheckedColumns.dataType(column.type());
    }

    return switch (of.type()) {
      case INTEGER -> DataTypes.LongType;
      case DECIMAL -> DataTypes.createDecimalType(38, 6);
      case DATE -> DataTypes.DateType;
      case TRUTH -> DataTypes.BooleanType;
      case KEY, TEXT -> DataTypes.StringType;
    };
  }

  /** Spark widens the sum of a decimal by ten digits, so that it cannot overflow. */
  private static DataType summed(DataType type) {
    return type instanceof DecimalType decimal
        ? DataTypes.createDecimalType(
            Math.min(38, decimal.precision() + SPARK_SUM_DIGITS), decimal.scale())
        : type;
  }
}
