package dk.integrationsbarometer.compile.variables;

import dk.integrationsbarometer.compile.conditions.CodeCheck;
import dk.integrationsbarometer.compile.conditions.Conditions;
import dk.integrationsbarometer.compile.names.KnownCodes;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.List;
import java.util.Optional;

/** Reads what the rows of a decision table give. */
interface DecisionAnswers {
  /** The answer in {@code then} or {@code otherwise}; nothing when a problem was found. */
  Optional<Expression> answer(Node.Scalar written);

  /** The answer in {@code then_value}; nothing when a problem was found. */
  Optional<Expression> value(Node.Scalar written);

  /** Codes of a list, and expressions that come to one. */
  static DecisionAnswers of(CodeList codes, Scope scope, Problems problems) {
    return new DecisionAnswers() {
      @Override
      public Optional<Expression> answer(Node.Scalar written) {
        if (written.equals(Fields.NOTHING) || !isCode(written, codes, problems)) {
          return Optional.empty();
        }

        return Optional.of(new Expression.Literal(written.text(), ValueType.TEXT));
      }

      @Override
      public Optional<Expression> value(Node.Scalar written) {
        Optional<Expression> value = Conditions.value(written, scope, problems);
        if (value.isPresent() && value.get().type() != ValueType.TEXT) {
          problems.add(
              Message.WRONG_TYPE,
              written.place(),
              "'" + written.text() + "'",
              value.get().type().words(),
              ValueType.TEXT.words());
          return Optional.empty();
        }

        var classes = KnownCodes.ofClasses(codes.id(), codes);
        return value.filter(
            of -> new CodeCheck(scope, problems).canBe(of, classes, written.place()));
      }
    };
  }

  /** Numbers, and calculations that come to one. */
  static DecisionAnswers ofNumbers(Scope scope, Problems problems) {
    return new DecisionAnswers() {
      @Override
      public Optional<Expression> answer(Node.Scalar written) {
        Optional<Expression> number =
            Conditions.value(written, scope, new Problems())
                .filter(value -> value.type().isNumber());
        if (number.isEmpty() && !written.equals(Fields.NOTHING)) {
          problems.add(Message.NO_NUMBER_DECIDED, written.place(), written.text());
        }

        return number;
      }

      @Override
      public Optional<Expression> value(Node.Scalar written) {
        return answer(written);
      }
    };
  }

  private static boolean isCode(Node.Scalar written, CodeList codes, Problems problems) {
    List<String> all = codes.items().stream().map(CodeList.Item::code).toList();
    boolean known = all.isEmpty() || all.contains(written.text());
    if (!known) {
      problems.add(
          Message.UNKNOWN_CODE,
          written.place(),
          written.text(),
          "'" + codes.id() + "'",
          Spelling.suggest(written.text(), all));
    }

    return known;
  }
}
