package dk.integrationsbarometer.exports.page;

import dk.integrationsbarometer.exports.charts.Picture;
import dk.integrationsbarometer.exports.markup.Element;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of a report by their names, in its order. */
public final class Pictures {
  private final Map<String, Picture> pictures = new LinkedHashMap<>();

  /** Puts a picture on a page and keeps it under a name that no other has. */
  public Element figure(String name, Picture picture) {
    if (pictures.put(name, picture) != null) {
      throw new IllegalArgumentException("Invalid picture: there are two of the name " + name);
    }

    return Html.figure(picture, "figur-" + name);
  }

  public Map<String, Picture> all() {
    return pictures;
  }
}
