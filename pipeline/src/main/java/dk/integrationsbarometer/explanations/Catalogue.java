package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.Definitions;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All indicators in words, by area of policy. */
public record Catalogue(Language language, List<Area> areas) {
  /**
   * An area of policy.
   *
   * @param code the name of its folder
   */
  public record Area(String code, String title, List<Explanation> indicators) {
    public Area {
      indicators = List.copyOf(indicators);
    }
  }

  public Catalogue {
    areas = List.copyOf(areas);
  }

  /** Areas in the order of the settings, then those that the settings do not name. */
  public static Catalogue of(Definitions definitions, Language language) {
    Set<String> codes = new LinkedHashSet<>(definitions.presentation().policyAreas().keySet());
    definitions.indicators().stream().map(Indicator::policyArea).sorted().forEach(codes::add);
    List<Area> areas = new ArrayList<>();
    for (String code : codes) {
      List<Explanation> indicators =
          definitions.indicators().stream()
              .filter(indicator -> indicator.policyArea().equals(code))
              .map(indicator -> Explanation.of(indicator, language))
              .sorted(Comparator.comparing(Explanation::id))
              .toList();
      if (!indicators.isEmpty()) {
        Labels title =
            definitions.presentation().policyAreas().getOrDefault(code, new Labels(code, code));
        areas.add(new Area(code, title.in(language), indicators));
      }
    }

    return new Catalogue(language, areas);
  }

  /** How many indicators there are. */
  public int size() {
    return areas.stream().mapToInt(area -> area.indicators().size()).sum();
  }
}
