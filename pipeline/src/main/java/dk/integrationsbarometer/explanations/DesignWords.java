package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.registers.SurveyDesign;
import java.util.List;

/** By which methods an indicator has its intervals when its register says how people were drawn. */
record DesignWords(Indicator indicator, SurveyDesign design, Bilingual tongue) {
  List<String> lines() {
    return List.of(methods(), SampleWords.drawnSample(tongue), columns());
  }

  private String methods() {
    return switch (indicator.measure().kind().spread()) {
      case PROPORTION ->
          tongue.say(
              "Wilson for andele med så mange personer, som svarene er værd (Korn og Graubard); forskelle af de to andeles intervaller og samvariation (Zou og Donner), forhold af logaritmen",
              "Wilson for shares with as many persons as the answers are worth (Korn and Graubard); gaps from the intervals of the two shares and how they vary together (Zou and Donner), ratios from the logarithm");
      case VALUES ->
          tongue.say(
              "Students t for tal og forskelle, lineariseret over klyngernes summer, med klynger minus strata som frihedsgrader; forhold af logaritmen",
              "Student's t for figures and gaps, linearised over the sums of clusters, with clusters less strata as degrees of freedom; ratios from the logarithm");
      case EVENTS_PER_PERSON ->
          tongue.say(
              "eksakt eller Byar for så mange hændelser, som klyngernes forskellighed svarer til (Fay og Feuer)",
              "exact or Byar for as many events as the differences between clusters are worth (Fay and Feuer)");
      case EVENTS, ORDER, UNKNOWN ->
          tongue.say(
              "intet for dette mål, når registret siger, hvordan personerne er trukket",
              "none for this measure when the register says how people were drawn");
    };
  }

  private String columns() {
    String stratum = design.stratum().orElse(tongue.say("ingen", "none"));
    String cluster = String.join(" + ", design.cluster());
    return "strata: "
        + stratum
        + tongue.say("; klynger: ", "; clusters: ")
        + cluster
        + design
            .drawnFrom()
            .map(name -> tongue.say("; trukket af: ", "; drawn from: ") + name)
            .orElse("");
  }
}
