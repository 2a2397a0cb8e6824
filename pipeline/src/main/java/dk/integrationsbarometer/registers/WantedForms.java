package dk.integrationsbarometer.registers;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.RowRule;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.problems.Counted;
import dk.integrationsbarometer.problems.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.types.DataTypes;

/** In which form a row is wanted that breaks one of the rules which every register has. */
final class WantedForms {
  /** The column of the rejected rows that says so. */
  static final String WANTED = "wanted$";

  /** So many codes are told one by one. */
  private static final int FEW = 12;

  private WantedForms() {}

  /** The form in words, by the name of the rule. A definition's own rules say it themselves. */
  static Map<String, String> of(Register register) {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put(RowRule.LINE.code(), "as many values as the first line has names");
    for (RegisterColumn column : register.columns()) {
      forms.put(RowRules.rule(column), form(column.type()));
      if (column.type() instanceof RegisterColumn.Coded coded && RowRules.isDated(coded)) {
        forms.put(RowRule.VALIDITY.of(column.name()), validity(coded.codes()));
      }
    }

    if (register.reference() instanceof ReferenceTime.InColumn in) {
      forms.put(RowRule.REFERENCE.of(in.column()), "a time as " + in.pattern().example());
    }

    return forms;
  }

  private static String form(RegisterColumn.Type type) {
    if (type instanceof RegisterColumn.Key key) {
      return Counted.say("%d [digit|digits] with leading zeros", key.length());
    }

    if (type instanceof RegisterColumn.Coded coded) {
      return codes(coded.codes());
    }

    if (type instanceof RegisterColumn.Fixed fixed) {
      return Counted.say(
          "a number with at most %d [digit|digits] before and %d behind the comma",
          fixed.digits() - fixed.decimals(), fixed.decimals());
    }

    return switch (type.valueType()) {
      case INTEGER -> "a whole number";
      case DATE -> "a day as 2022-03-31";
      case KEY, TEXT, DECIMAL, TRUTH -> "any text";
    };
  }

  private static String codes(CodeList list) {
    return list.items().size() > FEW
        ? "a code of the list '" + list.id() + "'"
        : "one of " + Spelling.list(list.items().stream().map(CodeList.Item::code).toList());
  }

  private static String validity(CodeList list) {
    return "a code that the list '"
        + list.id()
        + "' has on that day: have the rows delivered in the codes of their day, or correct"
        + " 'from' and 'to' in the list";
  }

  /** The form that a row's broken rule wants; null where the rule says it itself. */
  static Column column(Register register) {
    List<Column> forms = new ArrayList<>();
    of(register)
        .forEach((rule, form) -> forms.add(when(col(RowRules.RULE).equalTo(rule), lit(form))));
    forms.add(lit(null).cast(DataTypes.StringType));
    return coalesce(forms.toArray(Column[]::new)).alias(WANTED);
  }
}
