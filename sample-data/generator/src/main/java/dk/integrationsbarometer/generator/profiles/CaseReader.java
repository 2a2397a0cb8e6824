package dk.integrationsbarometer.generator.profiles;

import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.generator.columns.Filling;
import dk.integrationsbarometer.generator.columns.PersonFact;
import dk.integrationsbarometer.generator.columns.ProfileColumn.ColumnCase;
import dk.integrationsbarometer.generator.columns.Running;
import dk.integrationsbarometer.generator.columns.ThingReference;
import dk.integrationsbarometer.generator.columns.ThingReference.Together;
import dk.integrationsbarometer.generator.columns.Where;
import dk.integrationsbarometer.generator.town.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads how a column is filled: a single text, one case, or a list of cases with conditions.
 *
 * @param register the register that is filled
 * @param names what a case can ask about
 * @param values what the column can hold
 */
record CaseReader(String register, RowNames names, ColumnValues values) {
  private static final List<String> FORMS =
      List.of("constant", "percent", "mean", "between", "date", "person", "running", "refers_to");

  /**
   * The cases of a column.
   *
   * @param around the keys among which the column stands
   */
  List<ColumnCase> cases(Node node, String column, ProfileKeys around) {
    if (node instanceof Node.Scalar scalar) {
      return List.of(new ColumnCase(Where.EVERYTHING, constant(scalar, around)));
    }

    List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
    return items.stream().map(item -> read(around.under(item, column), column)).toList();
  }

  private ColumnCase read(ProfileKeys item, String column) {
    Where where = names.where(item.scalar("where"), item.problems());
    List<String> forms = new ArrayList<>(FORMS);
    forms.removeIf(form -> !item.has(form));
    Filling filling = Filling.constant("");
    if (forms.size() == 1 || forms.equals(List.of("percent", "mean"))) {
      filling = filling(item, forms.get(0));
    } else {
      item.report(column + " should have exactly one of " + String.join(", ", FORMS));
    }

    item.end();
    return new ColumnCase(where, filling);
  }

  private Filling filling(ProfileKeys item, String form) {
    return switch (form) {
      case "constant" ->
          item.scalar("constant").map(text -> constant(text, item)).orElse(Filling.constant(""));
      case "percent" -> new FillingReader(item, values).codes(names);
      case "mean" -> new FillingReader(item, values).mean();
      case "between" -> new FillingReader(item, values).between();
      case "date" -> new FillingReader(item, values).date(names);
      case "person" -> person(item);
      case "running" -> running(item.under("running"));
      default -> reference(item);
    };
  }

  private Filling constant(Node.Scalar written, ProfileKeys around) {
    values.check(written.text(), written, around);
    return Filling.constant(written.text());
  }

  private Filling person(ProfileKeys item) {
    if (!names.areOfPeople()) {
      item.report("'person' holds for people only");
    }

    Map<String, String> spelling = Map.of();
    if (item.has("as")) {
      ProfileKeys as = item.under("as");
      spelling = Map.of("2", as.text("kvinde"), "1", as.text("mand"));
      as.end();
    }

    PersonFact fact = item.choice("person", PersonFact.BY_CODE, PersonFact.KEY);
    return fact.column(values.keyLength(), spelling);
  }

  private Filling running(ProfileKeys item) {
    var running =
        new Running(
            register, item.text("prefix", ""), (int) item.number("digits", 1), values.key());
    item.end();
    return running;
  }

  private static Filling reference(ProfileKeys item) {
    Node node = item.find("refers_to").orElseThrow();
    if (node instanceof Node.Scalar) {
      String register = item.text("refers_to");
      return new ThingReference(register, node.place(), Profile.Band.PERCENT, Together.NOBODY);
    }

    ProfileKeys written = item.under("refers_to");
    Profile.Band share =
        Profile.Band.of(written.text("share", "0-100")).orElse(Profile.Band.PERCENT);
    Together together =
        written.choice("together", Map.of("household", Together.HOUSEHOLD), Together.NOBODY);
    var reference = new ThingReference(written.text("register"), node.place(), share, together);
    written.end();
    return reference;
  }
}
