package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.labels.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One indicator in words.
 *
 * @param description what is measured, in the definition's own words
 * @param facts what readers need to know
 * @param plan how it is computed: lines, indented by two blanks per level
 * @param hash of the definition
 */
public record Explanation(
    String id,
    String policyArea,
    Language language,
    String title,
    String description,
    List<ExplainedFact> facts,
    List<String> plan,
    String hash) {
  public Explanation {
    facts = List.copyOf(facts);
    plan = List.copyOf(plan);
  }

  public static Explanation of(Indicator indicator, Language language) {
    var tongue = new Bilingual(language);
    return new Explanation(
        indicator.id(),
        indicator.policyArea(),
        language,
        indicator.label().in(language),
        indicator.description().in(language).strip(),
        IndicatorWords.facts(indicator, tongue),
        PlanWords.lines(indicator, tongue),
        indicator.hash());
  }

  /** First in words, then the plan; every line ends with \n. */
  public String text() {
    List<String> lines = new ArrayList<>(List.of(title + " (" + id + ")", "", description, ""));
    facts.forEach(fact -> lines.add(fact.line()));
    lines.addAll(List.of("", new Bilingual(language).say("How it is computed")));
    plan.forEach(line -> lines.add("  " + line));
    return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
  }
}
