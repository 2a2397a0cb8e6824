package dk.integrationsbarometer.compile.indicators;

import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.ShownText;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.NameRule;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.problems.Problems;

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
      Fields group = Fields.of(node, "a group", problems);
      String code = group.requireName("code", NameRule.ID);
      var label = LabelReader.own(group);
      Node.Scalar where = group.requireScalar("where");
      group.find("note");
      group.end();
      library.own("a group", label, node.place());
      if (library.isNew("The group", code, node.place())) {
        library.groups.put(code, new Library.WrittenGroup(code, label, where));
      }
    }
  }
}
