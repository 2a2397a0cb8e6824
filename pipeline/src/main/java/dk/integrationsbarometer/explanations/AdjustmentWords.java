package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.indicators.Adjustment;
import dk.integrationsbarometer.model.indicators.Indicator;
import dk.integrationsbarometer.model.indicators.IntervalPolicy;
import dk.integrationsbarometer.model.indicators.MeasureKind;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.ArrayList;
import java.util.List;

/** How gaps are adjusted, by which method and why. */
record AdjustmentWords(Indicator indicator, Adjustment adjustment, Bilingual tongue) {
  /** Nothing when gaps are not adjusted. */
  static List<String> of(Indicator indicator, Bilingual tongue) {
    return indicator
        .adjusted()
        .map(adjustment -> new AdjustmentWords(indicator, adjustment, tongue).lines())
        .orElse(List.of());
  }

  private List<String> lines() {
    boolean isRegression = adjustment.method() == Adjustment.Method.REGRESSION;
    List<String> lines = new ArrayList<>(isRegression ? regression() : standardisation());
    if (indicator.interval() != IntervalPolicy.NONE) {
      lines.add(
          indicator.design().isPresent()
              ? drawn()
              : isRegression
                  ? robust()
                  : spread() == MeasureKind.Spread.PROPORTION ? share() : other());
    }

    return lines;
  }

  private String drawn() {
    return tongue.say(
        "the interval is Student's t, linearised over the sums of clusters; the composition varies with the sample too");
  }

  private MeasureKind.Spread spread() {
    return indicator.measure().kind().spread();
  }

  private String names() {
    return names(adjustment.strata().variables());
  }

  private String names(List<Variable> variables) {
    return tongue.listed(variables.stream().map(Variable::label).map(tongue::quoted).toList());
  }

  private List<String> standardisation() {
    return List.of(
        tongue
            .say(
                "direct standardisation: in each combination of %s in which both groups have somebody the figures are subtracted, and the differences are weighted by %s, so that only people who are alike are compared and both groups have the same composition")
            .formatted(names(), standard()),
        tongue.say(
            "people who have nobody like them on the other side are not in the adjusted gap; how many they are, and what they do to the whole gap, is shown by itself (Ñopo 2008)"),
        tongue.say(
            "the whole gap is split without remainder into that between people who are alike and a part for each variable (Kitagawa 1955, Das Gupta 1993); the parts describe what goes together, not what causes what"));
  }

  private String standard() {
    return switch (adjustment.standard()) {
      case BOTH -> tongue.say("the mean of the two groups' compositions");
      case GROUP -> tongue.say("the group's composition");
      case REFERENCE -> tongue.say("the reference's composition");
    };
  }

  private List<String> regression() {
    return List.of(
        tongue
            .say(
                "linear regression: %s, the same for everybody whatever the other variables, so that more can be held equal than there are people for in each combination; %s")
            .formatted(columns(), coefficients()),
        tongue.say(
            "everybody takes part; for people who have nobody on the other side who is like them in all of it the comparison rests on that assumption, and how many they are is shown by itself"),
        tongue.say(
            "the whole gap is split without remainder into that which the regression does not account for and a part for each variable (Oaxaca 1973, Blinder 1973); the parts describe what goes together, not what causes what"));
  }

  /** What has a coefficient: classes, numbers, or both. */
  private String columns() {
    List<Variable> classes = new ArrayList<>(adjustment.strata().variables());
    classes.removeAll(adjustment.numbers());
    String byClass =
        tongue.say("each class of %s has a coefficient, %s").formatted(names(classes), added());
    String asNumber =
        tongue
            .say(
                "%s is a number, the middle of each class, with one coefficient for each step of 1")
            .formatted(names(adjustment.numbers()));
    if (adjustment.numbers().isEmpty()) {
      return byClass;
    }

    return classes.isEmpty() ? asNumber : byClass + tongue.say(", and ") + asNumber;
  }

  /** Only shares are expressed in points. */
  private String added() {
    return spread() == MeasureKind.Spread.PROPORTION
        ? tongue.say("the number of points that it adds")
        : tongue.say("what it adds to the figure");
  }

  private String coefficients() {
    return switch (adjustment.standard()) {
      case BOTH ->
          tongue.say(
              "the coefficients are found from both groups together in a regression that knows the group too (Jann 2008)");
      case GROUP ->
          tongue.say(
              "both groups have the group's composition, so the coefficients are the reference's");
      case REFERENCE ->
          tongue.say(
              "both groups have the reference's composition, so the coefficients are the group's");
    };
  }

  private String robust() {
    return tongue.say(
        "the interval of the adjusted gap is Student's t with robust errors (White 1980, HC1), because the spread around the line is not the same everywhere");
  }

  private String share() {
    return tongue.say(
        "the interval of the adjusted gap is Wilson's for as many persons as each side's combinations are worth, and Newcombe's for the difference, because shares are no rare events");
  }

  private String other() {
    return spread() == MeasureKind.Spread.EVENTS_PER_PERSON
        ? tongue.say(
            "the interval of the adjusted gap is Dobson's (1991) for each side and Zou and Donner's for the difference; without at least 10 events on either side there is none")
        : tongue.say(
            "the interval of the adjusted gap is Welch's over all combinations; when there is one in which nothing says how far people lie apart, there is none");
  }
}
