package dk.integrationsbarometer.compile;

import dk.integrationsbarometer.definitions.Document;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.util.Map;

/**
 * Sees to it that files lie where what they define is looked for, and indicators in the folder of
 * their policy area.
 *
 * @param policyAreas as the settings list them; any, where they list none
 */
record FileFolders(Map<String, Labels> policyAreas, Problems problems) {
  private static final String INDICATOR = "indicator";
  private static final String INDICATORS = "indicators/";

  /** By kind; languages say themselves where they stand. */
  private static final Map<String, String> FOLDERS =
      Map.of(
          "barometer",
          "",
          "classification",
          "classifications/",
          "register",
          "registers/",
          "variables",
          "variables/",
          "groups",
          "classifications/",
          "disclosure",
          "disclosure/",
          "policy",
          "policies/",
          INDICATOR,
          INDICATORS);

  /** Looks at a document of a kind. */
  void check(String kind, Document document) {
    String wanted = FOLDERS.get(kind);
    if (wanted == null) {
      return;
    }

    String folder = document.path().substring(0, document.path().lastIndexOf('/') + 1);
    if (kind.equals(INDICATOR)) {
      checkArea(folder.split("/"), document);
    } else if (wanted.isEmpty() ? !folder.isEmpty() : !folder.startsWith(wanted)) {
      misplaced(kind, wanted.isEmpty() ? "barometer.yaml" : wanted, document);
    }
  }

  private void checkArea(String[] folders, Document document) {
    if (folders.length != 2 || !INDICATORS.equals(folders[0] + "/")) {
      misplaced(INDICATOR, INDICATORS + "AREA/", document);
    } else if (!policyAreas.isEmpty() && !policyAreas.containsKey(folders[1])) {
      problems.add(
          Message.UNKNOWN_POLICY_AREA,
          document.root().place(),
          folders[1],
          Spelling.suggest(folders[1], policyAreas.keySet()));
    }
  }

  private void misplaced(String kind, String wanted, Document document) {
    problems.add(Message.WRONG_FOLDER, document.root().place(), kind, wanted);
  }
}
