package dk.integrationsbarometer.compile.registers;

import dk.integrationsbarometer.compile.conditions.Conditions;
import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.compile.names.Scope;
import dk.integrationsbarometer.compile.names.ShownText;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.NameRule;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.expression.Expression;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.Gate;
import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.model.registers.RegisterColumn;
import dk.integrationsbarometer.model.registers.SurveyDesign;
import dk.integrationsbarometer.model.time.ReferenceTime;
import dk.integrationsbarometer.model.time.Rhythm;
import dk.integrationsbarometer.model.time.TimePattern;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code kind: register}. */
public final class RegisterReader {
  private static final Map<String, Register.Kind> KINDS =
      Map.of(
          "stock",
          Register.Kind.STOCK,
          "spells",
          Register.Kind.SPELLS,
          "events",
          Register.Kind.EVENTS,
          "aggregated",
          Register.Kind.AGGREGATED);
  private static final Map<String, TimePattern> PATTERNS =
      spelt(TimePattern.values(), TimePattern::spelling);
  private static final Map<String, Rhythm> RHYTHMS = spelt(Rhythm.values(), Rhythm::spelling);
  private static final Map<String, TimePattern.Day> DAYS =
      Map.of(
          "first",
          TimePattern.Day.FIRST,
          "last",
          TimePattern.Day.LAST,
          "first-of-next",
          TimePattern.Day.FIRST_OF_NEXT);
  private static final Map<String, String> STANDS =
      Map.of("file-name", "file-name", "column", "column");

  private final Library library;
  private final ColumnReader columnReader;
  private final Problems problems;

  public RegisterReader(Library library, Problems problems) {
    this.library = library;
    this.columnReader = new ColumnReader(library, problems);
    this.problems = problems;
  }

  public Optional<Register> read(Fields fields, String hash) {
    String id = fields.requireId();
    Labels label = LabelReader.require(fields, "label");
    String source = ShownText.require(fields, "source");
    fields.find("note");
    Register.Kind kind = fields.requireChoice("type", KINDS, Register.Kind.STOCK);
    Map<String, RegisterColumn> columns = columns(fields);
    ReferenceTime reference = reference(fields, kind, columns);
    List<String> key = fields.scalars("key").stream().map(name -> column(name, columns)).toList();
    if (kind == Register.Kind.STOCK && key.isEmpty()) {
      fields
          .find("type")
          .ifPresent(node -> problems.add(Message.STOCK_WITHOUT_KEY, node.place(), id));
    }

    Optional<String> area = fields.scalar("area").map(name -> column(name, columns));
    Optional<String> count = count(fields, kind, columns);
    Optional<String> person =
        new SubjectReader(library.person, problems).read(fields, kind, columns.keySet(), key);
    Optional<SurveyDesign> survey =
        new SurveyReader(columns, name -> column(name, columns), problems)
            .read(fields, kind, person.map(List::of).orElse(key));
    fields.require("tolerance");
    BigDecimal tolerance =
        fields
            .parsed(
                "tolerance",
                Numbers.decimal("0", "100"),
                "a number of per cent from 0 to 100",
                "a number such as 0.1")
            .orElse(BigDecimal.ZERO);
    Gate gate = new GateReader(problems).read(fields);
    var bare =
        new Register(
            id,
            label,
            source,
            kind,
            reference,
            List.copyOf(columns.values()),
            key,
            area,
            count,
            person,
            survey,
            tolerance,
            gate,
            List.of(),
            hash);
    List<Register.Rule> rules = rules(fields, Scope.of(bare).bySpelling());
    return library.isNew("The register", id, fields.place())
        ? Optional.of(
            new Register(
                id,
                label,
                source,
                kind,
                reference,
                bare.columns(),
                key,
                area,
                count,
                person,
                survey,
                tolerance,
                gate,
                rules,
                hash))
        : Optional.empty();
  }

  private Map<String, RegisterColumn> columns(Fields fields) {
    fields.require("columns");
    Map<String, RegisterColumn> columns = new LinkedHashMap<>();
    fields
        .entries("columns")
        .forEach(
            (name, entry) -> {
              fields.checkName(name, NameRule.COLUMN, entry.place());
              if (name.equals(Expression.Reference.REFERENCE_DATE)) {
                problems.add(Message.RESERVED_COLUMN, entry.place(), name);
              }

              columns.put(name, columnReader.read(name, entry.value()));
            });
    return columns;
  }

  private Optional<String> count(
      Fields fields, Register.Kind kind, Map<String, RegisterColumn> columns) {
    if (kind == Register.Kind.AGGREGATED) {
      fields.require("count");
    }

    return fields.scalar("count").map(name -> column(name, columns));
  }

  private String column(Node.Scalar name, Map<String, RegisterColumn> columns) {
    if (!columns.containsKey(name.text())) {
      problems.add(
          Message.UNKNOWN_NAME,
          name.place(),
          "The column",
          name.text(),
          Spelling.suggest(name.text(), columns.keySet()));
    }

    return name.text();
  }

  private ReferenceTime reference(
      Fields fields, Register.Kind kind, Map<String, RegisterColumn> columns) {
    if (kind == Register.Kind.SPELLS) {
      Fields valid =
          fields
              .require("valid")
              .map(node -> Fields.of(node, "'valid'", problems))
              .orElse(Fields.of(fields.empty(), "'valid'", new Problems()));
      String from = column(valid.requireScalar("from"), columns);
      Optional<String> to = valid.scalar("to").map(name -> column(name, columns));
      valid.end();
      return new ReferenceTime.Spells(from, to);
    }

    Fields reference =
        fields
            .require("reference")
            .map(node -> Fields.of(node, "'reference'", problems))
            .orElse(Fields.of(fields.empty(), "'reference'", new Problems()));
    String stands = reference.requireChoice("in", STANDS, "file-name");
    TimePattern pattern = reference.requireChoice("pattern", PATTERNS, TimePattern.YEAR_MONTH);
    TimePattern.Day day = reference.requireChoice("day", DAYS, TimePattern.Day.LAST);
    Optional<Rhythm> every =
        reference.has("every")
            ? Optional.of(reference.choice("every", RHYTHMS, Rhythm.IRREGULAR))
            : pattern.rhythm();
    if (every.filter(rhythm -> rhythm.isShorterThan(pattern.months())).isPresent()) {
      problems.add(
          Message.NOT_A_VALUE,
          reference.find("every").orElseThrow().place(),
          every.get().spelling(),
          "a rhythm that its 'pattern' can show",
          "a longer one, such as year");
    }

    ReferenceTime read =
        stands.equals("column")
            ? new ReferenceTime.InColumn(
                column(reference.requireScalar("column"), columns), pattern, day, every)
            : new ReferenceTime.InFileName(pattern, day, every);
    reference.end();
    return read;
  }

  private List<Register.Rule> rules(Fields fields, Scope scope) {
    List<Register.Rule> rules = new ArrayList<>();
    for (Node node : fields.list("rules")) {
      Fields rule = Fields.of(node, "a rule", problems);
      String name = rule.requireName("name", NameRule.ID);
      Labels label = LabelReader.require(rule, "label");
      rule.require("must");
      rule.scalar("must")
          .flatMap(must -> Conditions.condition(must, scope, problems))
          .ifPresent(must -> rules.add(new Register.Rule(name, must, label)));
      rule.end();
    }

    return rules;
  }

  private static <T> Map<String, T> spelt(T[] choices, Function<T, String> spelling) {
    Map<String, T> spelt = new LinkedHashMap<>();
    for (T choice : choices) {
      spelt.put(spelling.apply(choice), choice);
    }

    return spelt;
  }
}
