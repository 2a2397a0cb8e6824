package dk.integrationsbarometer.generator;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.generator.WhereReader.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads how a column is filled: a single text, one case, or a list of cases with conditions. */
final class CaseReader {
  private static final List<String> FORMS =
      List.of("constant", "percent", "mean", "between", "date", "person", "running", "refers_to");

  private final ProfileFields fields;
  private final Kind kind;
  private final Set<String> filled;
  private final String register;
  private final ColumnValues values;

  /**
   * @param fields tells what is wrong
   * @param filled the columns that are filled before
   * @param register the register that is filled
   * @param values what the column can hold
   */
  CaseReader(
      ProfileFields fields, Kind kind, Set<String> filled, String register, ColumnValues values) {
    this.fields = fields;
    this.kind = kind;
    this.filled = filled;
    this.register = register;
    this.values = values;
  }

  List<Case> cases(Node node, String column) {
    if (node instanceof Node.Scalar scalar) {
      return List.of(new Case(Where.EVERYTHING, constant(scalar)));
    }

    return fields.values(node).stream().map(item -> read(item, column)).toList();
  }

  private Case read(Node node, String column) {
    ProfileFields item = fields.under(node, column);
    Where where = new WhereReader(item, kind, filled).read(item.find("where"));
    List<String> forms = new ArrayList<>(FORMS);
    forms.removeIf(form -> !item.has(form));
    boolean shaped = forms.equals(List.of("percent", "mean"));
    Filling filling = new Constant("");
    if (forms.size() == 1 || shaped) {
      filling = filling(item, forms.get(0));
    } else {
      item.report(column + " should have exactly one of " + String.join(", ", FORMS));
    }

    item.end();
    return new Case(where, filling);
  }

  private Filling filling(ProfileFields item, String form) {
    Node node = item.find(form).orElseThrow();
    return switch (form) {
      case "constant" -> constant(node);
      case "percent" -> new CodesReader(item, values).read();
      case "mean" -> new NumbersReader(item, values).mean();
      case "between" -> new NumbersReader(item, values).between();
      case "date" -> new DatesReader(item, filled).read(node);
      case "person" -> person(item);
      case "running" -> running(item.under(node, "running"));
      default -> reference(item, node);
    };
  }

  private Constant constant(Node node) {
    String text = fields.text(node, "constant");
    values.objection(text).ifPresent(objection -> fields.report(node, objection));
    return new Constant(text);
  }

  private Filling person(ProfileFields item) {
    if (kind != Kind.PEOPLE) {
      item.report("'person' holds for people only");
    }

    Map<String, String> spelling = Map.of();
    if (item.has("as")) {
      ProfileFields as = item.fields("as");
      spelling = Map.of("2", as.text("kvinde"), "1", as.text("mand"));
      as.end();
    }

    Fact fact = item.choice("person", Fact.BY_CODE).orElse(Fact.KEY);
    return new FactColumn(fact, values.keyLength(), spelling);
  }

  private Filling running(ProfileFields item) {
    var running =
        new Running(
            register,
            item.has("prefix") ? item.text("prefix") : "",
            item.has("digits") ? (int) item.number("digits") : 1,
            values.key());
    item.end();
    return running;
  }

  private Filling reference(ProfileFields item, Node node) {
    if (node instanceof Node.Scalar) {
      return new Reference(
          item.text("refers_to"), node.place(), Profile.Band.PERCENT, Reference.Together.NOBODY);
    }

    ProfileFields written = item.fields("refers_to");
    Profile.Band share =
        written
            .find("share")
            .flatMap(band -> Profile.Band.of(written.text(band, "share")))
            .orElse(Profile.Band.PERCENT);
    Reference.Together together =
        written.has("together")
            ? written
                .choice("together", Map.of("household", Reference.Together.HOUSEHOLD))
                .orElse(Reference.Together.NOBODY)
            : Reference.Together.NOBODY;
    var reference = new Reference(written.text("register"), node.place(), share, together);
    written.end();
    return reference;
  }
}
