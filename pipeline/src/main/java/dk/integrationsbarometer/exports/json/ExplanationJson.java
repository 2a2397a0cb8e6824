package dk.integrationsbarometer.exports.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.integrationsbarometer.explanations.ExplainedFact;
import dk.integrationsbarometer.explanations.Explanation;
import dk.integrationsbarometer.results.Json;

/** An indicator in words, for programs. */
public final class ExplanationJson {
  private ExplanationJson() {}

  /** One object: the facts by the keys of their subjects, each a list; the plan as lines. */
  public static String of(Explanation explanation) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("indicator", explanation.id())
        .put("policy_area", explanation.policyArea())
        .put("language", explanation.language().code())
        .put("title", explanation.title())
        .put("description", explanation.description());
    ObjectNode facts = root.putObject("facts");
    for (ExplainedFact fact : explanation.facts()) {
      facts.putPOJO(fact.subject().key(), fact.texts());
    }

    root.putPOJO("plan", explanation.plan());
    root.put("definition_hash", explanation.hash());
    return Json.answer(root);
  }
}
