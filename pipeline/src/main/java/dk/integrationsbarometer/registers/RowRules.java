package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.RowRule;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.spark.ClassColumns;
import dk.integrationsbarometer.spark.ExpressionColumns;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;

/** Types every row of some deliveries and names the first rule that it breaks. */
final class RowRules {
  /** No name in a definition holds a dollar sign, so that no column of a register is this one. */
  static final String RULE = "rule$";

  static final String RAW = "raw$";
  private static final String TEXT = "text$";

  private final Register register;
  private final Batch batch;

  RowRules(Batch batch) {
    this.register = batch.register();
    this.batch = batch;
  }

  /**
   * Typed columns, the name of the broken rule (null when none is), and the raw texts of rows that
   * break one.
   */
  Dataset<Row> apply(Dataset<Row> raw) {
    Dataset<Row> texts = raw.select(textColumns());
    Dataset<Row> typed = texts.select(typedColumns());
    Dataset<Row> judged = typed.withColumn(RULE, firstBroken());
    return judged.select(resultColumns());
  }

  private Column[] textColumns() {
    List<Column> columns = new ArrayList<>();
    register
        .columns()
        .forEach(column -> columns.add(CheckedColumns.known(column).alias(TEXT + column.name())));
    columns.add(col(RawRows.MALFORMED));
    columns.add(col(Batch.DELIVERY));
    return columns.toArray(Column[]::new);
  }

  private Column[] typedColumns() {
    List<Column> columns = new ArrayList<>();
    columns.add(referenceDate().alias(CheckedColumns.REFERENCE_DATE));
    for (RegisterColumn column : register.columns()) {
      columns.add(
          CheckedColumns.parsed(col(TEXT + column.name()), column.type()).alias(column.name()));
      columns.add(col(TEXT + column.name()));
    }

    columns.add(col(RawRows.MALFORMED));
    columns.add(col(Batch.DELIVERY));
    return columns.toArray(Column[]::new);
  }

  private Column referenceDate() {
    List<Column> dates = new ArrayList<>();
    batch.deliveries().forEach(each -> each.reference().map(functions::lit).ifPresent(dates::add));
    if (!dates.isEmpty()) {
      return array(dates.toArray(Column[]::new)).getItem(col(Batch.DELIVERY));
    }

    return register.reference() instanceof ReferenceTime.InColumn inColumn
        ? ReferenceColumns.date(col(TEXT + inColumn.column()), inColumn)
        : lit(null).cast(DataTypes.DateType);
  }

  private Column firstBroken() {
    List<Column> broken = new ArrayList<>();
    broken.add(when(col(RawRows.MALFORMED).isNotNull(), lit(RowRule.LINE.code())));
    for (RegisterColumn column : register.columns()) {
      Column text = col(TEXT + column.name());
      if (column.presence() == RegisterColumn.Presence.REQUIRED) {
        broken.add(when(text.isNull(), lit(RowRule.MISSING.of(column.name()))));
      }

      if (!(column.type() instanceof RegisterColumn.Text)) {
        broken.add(when(text.isNotNull().and(col(column.name()).isNull()), lit(rule(column))));
      }
    }

    for (RegisterColumn column : register.columns()) {
      if (column.type() instanceof RegisterColumn.Coded coded && isDated(coded)) {
        Column outside =
            ClassColumns.isOutOfTime(
                col(column.name()), coded.codes(), col(CheckedColumns.REFERENCE_DATE));
        broken.add(when(outside, lit(RowRule.VALIDITY.of(column.name()))));
      }
    }

    if (register.reference() instanceof ReferenceTime.InColumn inColumn) {
      broken.add(
          when(
              col(CheckedColumns.REFERENCE_DATE).isNull(),
              lit(RowRule.REFERENCE.of(inColumn.column()))));
    }

    var names = new ExpressionColumns(name -> col(name));
    for (Register.Rule rule : register.rules()) {
      broken.add(when(coalesce(names.of(rule.must()), lit(true)).equalTo(false), lit(rule.name())));
    }

    return coalesce(broken.toArray(Column[]::new));
  }

  /** Whether codes of the list hold for a time only. */
  static boolean isDated(RegisterColumn.Coded coded) {
    return coded.codes().items().stream().anyMatch(CodeList.Item::isDated);
  }

  /** The rule that a column's values are what its type says. */
  static String rule(RegisterColumn column) {
    return (column.type() instanceof RegisterColumn.Coded ? RowRule.CODE : RowRule.TYPE)
        .of(column.name());
  }

  private Column[] resultColumns() {
    List<Column> columns = new ArrayList<>();
    columns.add(col(CheckedColumns.REFERENCE_DATE));
    register.columns().forEach(column -> columns.add(col(column.name())));
    columns.add(col(RULE));
    columns.add(col(Batch.DELIVERY));
    List<Column> texts = new ArrayList<>();
    register.columns().forEach(column -> texts.add(col(TEXT + column.name()).alias(column.name())));
    texts.add(col(RawRows.MALFORMED));
    columns.add(when(col(RULE).isNotNull(), struct(texts.toArray(Column[]::new))).alias(RAW));
    return columns.toArray(Column[]::new);
  }
}
