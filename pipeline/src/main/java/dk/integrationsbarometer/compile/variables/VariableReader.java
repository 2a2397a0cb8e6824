package dk.integrationsbarometer.compile.variables;

import dk.integrationsbarometer.compile.conditions.CodeCheck;
import dk.integrationsbarometer.compile.conditions.Conditions;
import dk.integrationsbarometer.compile.names.KnownCodes;
import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.compile.names.ShownText;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.expression.ValueType;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Classification;
import dk.integrationsbarometer.model.registers.CodeList;
import dk.integrationsbarometer.model.registers.CodeMap;
import dk.integrationsbarometer.model.registers.NumberClasses;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.Variable;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one variable of a unit. */
final class VariableReader {
  private static final List<String> WAYS =
      List.of("value", "recode", "class", "property", "decide", "from");
  private static final Map<String, Variable.Ruling> RULINGS =
      Map.of("derived", Variable.Ruling.DERIVED, "official", Variable.Ruling.OFFICIAL);
  private static final Set<String> TRUTHS = Set.of("ja", "nej", CodeList.Property.UNKNOWN);

  private final Library library;
  private final Register register;
  private final List<Register> sharers;
  private final Scope scope;
  private final Problems problems;
  private final MapReader maps;

  /**
   * A reader.
   *
   * @param register whose rows are described
   * @param sharers all registers that the variable is written for
   */
  VariableReader(
      Library library, Register register, List<Register> sharers, Scope scope, Problems problems) {
    this.library = library;
    this.register = register;
    this.sharers = List.copyOf(sharers);
    this.scope = scope;
    this.problems = problems;
    this.maps = new MapReader(register, problems);
  }

  Optional<Variable> read(String name, Node node) {
    Fields fields = Fields.of(node, "the variable '" + name + "'", problems);
    Labels label = LabelReader.require(fields, "label");
    ShownText.find(fields, "source");
    fields.find("note");
    List<String> ways = WAYS.stream().filter(fields::has).toList();
    if (ways.size() != 1) {
      String said =
          ways.isEmpty()
              ? "It has none of the keys that do."
              : "It has several: " + String.join(", ", ways) + ".";
      problems.add(Message.NO_VARIABLE_KIND, fields.place(), name, said);
      return Optional.empty();
    }

    Optional<Variable> read = read(name, label, ways.get(0), fields);
    fields.end();
    return read;
  }

  private Optional<Variable> read(String name, Labels label, String way, Fields fields) {
    return switch (way) {
      case "value" ->
          value("value", fields)
              .map(
                  of ->
                      new Variable(
                          name,
                          label,
                          of.type(),
                          new Variable.Computed(of),
                          Optional.empty(),
                          Optional.empty()));
      case "recode" -> recoded(name, label, fields);
      case "class" -> classed(name, label, fields);
      case "property" -> property(name, label, fields);
      case "decide" -> decided(name, label, fields);
      default ->
          new GatheredReader(library, register, scope, problems)
              .read(fields)
              .map(gathered -> gathered(name, label, gathered, fields));
    };
  }

  /** What is taken over unchanged from a variable of the other unit keeps the list of its codes. */
  private Variable gathered(String name, Labels label, Variable.Gathered gathered, Fields fields) {
    maps.check(fields, gathered);
    Optional<Classification> list =
        gathered
            .taken()
            .filter(Expression.Reference.class::isInstance)
            .map(of -> ((Expression.Reference) of).name())
            .flatMap(
                of -> gathered.variables().stream().filter(v -> v.name().equals(of)).findFirst())
            .flatMap(Variable::classification);
    return new Variable(
        name, label, GatheredReader.type(gathered), gathered, list, Optional.empty());
  }

  private Optional<Expression> value(String key, Fields fields) {
    return fields.scalar(key).flatMap(scalar -> Conditions.value(scalar, scope, problems));
  }

  private Optional<Variable> recoded(String name, Labels label, Fields fields) {
    Optional<Expression> of = value("recode", fields);
    Optional<CodeList> codes = library.codeList(fields.requireScalar("in"));
    if (of.isEmpty() || codes.isEmpty() || !areRead("recode", of.get(), codes.get(), fields)) {
      return Optional.empty();
    }

    CodeMap map = maps.read(fields, "recode", of.get(), codes.get());
    var derivation = new Variable.Recoded(of.get(), codes.get(), map);
    return Optional.of(
        new Variable(
            name,
            label,
            ValueType.TEXT,
            derivation,
            Optional.of(codes.get().on(map)),
            Optional.empty()));
  }

  /** Whether what is read can be a code of the list; if not, this is reported. */
  private boolean areRead(String key, Expression of, CodeList codes, Fields fields) {
    return new CodeCheck(scope, problems)
        .canBe(
            of,
            KnownCodes.of("the list '" + codes.id() + "'", codes),
            fields.requireScalar(key).place());
  }

  private Optional<Variable> classed(String name, Labels label, Fields fields) {
    Optional<Expression> of = value("class", fields);
    Optional<NumberClasses> intervals = library.intervals(fields.requireScalar("in"));
    if (of.isPresent() && of.get().type() != ValueType.INTEGER) {
      Node.Scalar written = fields.requireScalar("class");
      problems.add(
          Message.WRONG_TYPE,
          written.place(),
          "'" + written.text() + "'",
          of.get().type().words(),
          ValueType.INTEGER.words());
      return Optional.empty();
    }

    if (of.isEmpty() || intervals.isEmpty()) {
      return Optional.empty();
    }

    var derivation = new Variable.Classed(of.get(), intervals.get());
    return Optional.of(
        new Variable(
            name,
            label,
            ValueType.TEXT,
            derivation,
            Optional.of(intervals.get()),
            Optional.empty()));
  }

  private Optional<Variable> property(String name, Labels label, Fields fields) {
    Node.Scalar property = fields.requireScalar("property");
    fields.require("of");
    Optional<Expression> of = value("of", fields);
    Optional<CodeList> codes = library.codeList(fields.requireScalar("in"));
    if (of.isEmpty() || codes.isEmpty() || !areRead("of", of.get(), codes.get(), fields)) {
      return Optional.empty();
    }

    CodeList.Property known = codes.get().properties().get(property.text());
    if (known == null) {
      problems.add(
          Message.UNKNOWN_NAME,
          property.place(),
          "The property",
          property.text(),
          Spelling.suggest(property.text(), codes.get().properties().keySet()));
      return Optional.empty();
    }

    CodeMap map = maps.read(fields, "of", of.get(), codes.get());
    var derivation = new Variable.PropertyOf(of.get(), codes.get(), property.text(), map);
    ValueType type = type(known);
    Optional<Classification> list =
        type == ValueType.TEXT
            ? Optional.of(ownList(property.text(), label, known.values()))
            : Optional.empty();
    return Optional.of(new Variable(name, label, type, derivation, list, Optional.empty()));
  }

  private static ValueType type(CodeList.Property property) {
    if (property.isNumber()) {
      return ValueType.DECIMAL;
    }

    return TRUTHS.containsAll(property.values()) ? ValueType.TRUTH : ValueType.TEXT;
  }

  private static CodeList ownList(String id, Labels label, List<String> values) {
    List<CodeList.Item> items =
        values.stream()
            .map(
                value ->
                    new CodeList.Item(
                        value,
                        value,
                        new Labels(value, value),
                        Map.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()))
            .toList();
    return new CodeList(id, label, items, Map.of(), Optional.empty());
  }

  private Optional<Variable> decided(String name, Labels label, Fields fields) {
    if (!fields.has("in")) {
      return new NumberTable(scope, problems).read(name, label, fields);
    }

    Optional<CodeList> codes = library.codeList(fields.requireScalar("in"));
    if (codes.isEmpty()) {
      return Optional.empty();
    }

    Optional<Variable.Decided> decided =
        new DecisionReader(DecisionAnswers.of(codes.get(), scope, problems), scope, problems)
            .read(fields);
    Optional<Variable.Official> official = official(fields, codes.get());
    return decided.map(
        table ->
            new Variable(name, label, ValueType.TEXT, table, Optional.of(codes.get()), official));
  }

  private Optional<Variable.Official> official(Fields fields, CodeList codes) {
    Variable.Ruling ruling =
        fields.choice("rules", new LinkedHashMap<>(RULINGS), Variable.Ruling.DERIVED);
    Optional<Node.Scalar> column = fields.scalar("compare");
    if (column.isEmpty() || register.column(column.get().text()).isPresent()) {
      return column.map(scalar -> new Variable.Official(scalar.text(), codes, ruling));
    }

    String name = column.get().text();
    if (sharers.stream().noneMatch(sharer -> sharer.column(name).isPresent())) {
      List<String> known =
          sharers.stream()
              .flatMap(sharer -> sharer.columns().stream())
              .map(RegisterColumn::name)
              .distinct()
              .toList();
      problems.add(
          Message.UNKNOWN_NAME,
          column.get().place(),
          "The column",
          name,
          Spelling.suggest(name, known));
    }

    return Optional.empty();
  }
}
