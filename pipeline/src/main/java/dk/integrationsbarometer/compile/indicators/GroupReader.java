package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Once;
import dk.integrationsbarometer.compile.names.ShownText;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.NameRule;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import java.util.List;
import java.util.Optional;

/** Reads {@code kind: groups}. */
public final class GroupReader {
  private final Library library;
  private final Problems problems;

  public GroupReader(Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
  }

  public void read(Fields fields) {
    fields.requireId();
    LabelReader.find(fields, "label");
    ShownText.find(fields, "source");
    fields.find("note");
    for (Node node : fields.requireList("groups")) {
      written(node, problems)
          .ifPresentOrElse(group -> add(group, node), () -> library.unreadGroup(node));
    }
  }

  private void add(Library.WrittenGroup group, Node node) {
    library.own("a group", group.label(), node.place());
    if (library.isNew("The group", group.code(), node.place())) {
      library.groups.put(group.code(), group);
    }
  }

  /** A group as it is written; nothing when it does not say who belongs to it. */
  static Optional<Library.WrittenGroup> written(Node node, Problems problems) {
    Fields group = Fields.of(node, "a group", problems);
    String code = group.requireName("code", NameRule.ID);
    var label = LabelReader.own(group);
    int before = problems.count();
    Optional<Node.Scalar> where = group.scalar("where");
    List<Node.Scalar> anyOf = group.scalars("any_of");
    boolean isWrong = problems.count() > before;
    group.find("note");
    boolean isSaid = group.has("where") || !anyOf.isEmpty();
    group.end();
    if (!isSaid && !isWrong) {
      problems.add(Message.GROUP_OF_NOBODY, node.place(), code);
    }

    var once = new Once("The group", problems);
    anyOf.forEach(each -> once.isNew(each.text(), each.text(), each.place()));
    return where.isPresent() || !anyOf.isEmpty()
        ? Optional.of(new Library.WrittenGroup(code, label, where, anyOf))
        : Optional.empty();
  }
}
