package dk.integrationsbarometer.compile.names;

import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.labels.Labels;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what things are called in Danish and in English. */
public final class LabelReader {
  private static final Labels NONE = new Labels("", "");

  private LabelReader() {}

  public static Labels require(Fields fields, String key) {
    return fields.require(key).map(node -> read(fields, node, key)).orElse(NONE);
  }

  /** Empty labels when the key is not there. */
  public static Labels find(Fields fields, String key) {
    return fields.find(key).map(node -> read(fields, node, key)).orElse(NONE);
  }

  /** Labels by names of the writer's own, in the order written. */
  public static Map<String, Labels> named(Fields fields, String key) {
    Map<String, Labels> named = new LinkedHashMap<>();
    fields
        .entries(key)
        .forEach((name, entry) -> named.put(name, read(fields, entry.value(), name)));
    return named;
  }

  /** Labels that stand as keys of the mapping itself. */
  public static Labels own(Fields fields) {
    var labels = new Labels(ShownText.require(fields, "da"), ShownText.require(fields, "en"));
    LabelTexts.check(fields, labels);
    return labels;
  }

  private static Labels read(Fields fields, Node node, String name) {
    return fields.languages(node, "'" + name + "'").map(LabelReader::whole).orElse(NONE);
  }

  private static Labels whole(Fields languages) {
    Labels labels = own(languages);
    languages.end();
    return labels;
  }
}
