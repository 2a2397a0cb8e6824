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
        "intervallet er Students t, lineariseret over klyngernes summer; også sammensætningen varierer med stikprøven",
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
                "direkte standardisering: i hver kombination af %s, hvor begge grupper har nogen, trækkes tallene fra hinanden, og forskellene vejes sammen efter %s, så at kun ens personer sammenlignes, og begge grupper får samme sammensætning",
                "direct standardisation: in each combination of %s in which both groups have somebody the figures are subtracted, and the differences are weighted by %s, so that only people who are alike are compared and both groups have the same composition")
            .formatted(names(), standard()),
        tongue.say(
            "personer uden nogen, der ligner dem, på den anden side, er ikke med i den justerede forskel; hvor mange de er, og hvad de betyder for hele forskellen, vises for sig (Ñopo 2008)",
            "people who have nobody like them on the other side are not in the adjusted gap; how many they are, and what they do to the whole gap, is shown by itself (Ñopo 2008)"),
        tongue.say(
            "hele forskellen deles uden rest i den mellem ens personer og en del for hver variabel (Kitagawa 1955, Das Gupta 1993); delene siger, hvad der følges ad, ikke hvad der er årsag",
            "the whole gap is split without remainder into that between people who are alike and a part for each variable (Kitagawa 1955, Das Gupta 1993); the parts describe what goes together, not what causes what"));
  }

  private String standard() {
    return switch (adjustment.standard()) {
      case BOTH ->
          tongue.say(
              "gennemsnittet af de to gruppers sammensætning",
              "the mean of the two groups' compositions");
      case GROUP -> tongue.say("gruppens sammensætning", "the group's composition");
      case REFERENCE ->
          tongue.say("sammenligningsgruppens sammensætning", "the reference's composition");
    };
  }

  private List<String> regression() {
    return List.of(
        tongue
            .say(
                "lineær regression: %s, og den er den samme for alle, uanset de andre variable, så at der kan justeres for mere, end der er personer til i hver kombination; %s",
                "linear regression: %s, the same for everybody whatever the other variables, so that more can be held equal than there are people for in each combination; %s")
            .formatted(columns(), coefficients()),
        tongue.say(
            "alle er med; for personer, der ikke har nogen, der er ens med dem i det hele, på den anden side, hviler sammenligningen på den antagelse, og hvor mange de er, vises for sig",
            "everybody takes part; for people who have nobody on the other side who is like them in all of it the comparison rests on that assumption, and how many they are is shown by itself"),
        tongue.say(
            "hele forskellen deles uden rest i den, som regressionen ikke gør rede for, og en del for hver variabel (Oaxaca 1973, Blinder 1973); delene siger, hvad der følges ad, ikke hvad der er årsag",
            "the whole gap is split without remainder into that which the regression does not account for and a part for each variable (Oaxaca 1973, Blinder 1973); the parts describe what goes together, not what causes what"));
  }

  /** What has a coefficient: classes, numbers, or both. */
  private String columns() {
    List<Variable> classes = new ArrayList<>(adjustment.strata().variables());
    classes.removeAll(adjustment.numbers());
    String byClass =
        tongue
            .say(
                "hver klasse af %s har en koefficient, %s",
                "each class of %s has a coefficient, %s")
            .formatted(names(classes), added());
    String asNumber =
        tongue
            .say(
                "%s er et tal, midten af hver klasse, med én koefficient for hvert trin på 1",
                "%s is a number, the middle of each class, with one coefficient for each step of 1")
            .formatted(names(adjustment.numbers()));
    if (adjustment.numbers().isEmpty()) {
      return byClass;
    }

    return classes.isEmpty() ? asNumber : byClass + tongue.say(", og ", ", and ") + asNumber;
  }

  /** Only shares are expressed in points. */
  private String added() {
    return spread() == MeasureKind.Spread.PROPORTION
        ? tongue.say("det antal point, den lægger til", "the number of points that it adds")
        : tongue.say("det, den lægger til tallet", "what it adds to the figure");
  }

  private String coefficients() {
    return switch (adjustment.standard()) {
      case BOTH ->
          tongue.say(
              "koefficienterne findes af begge grupper sammen i en regression, der også kender gruppen (Jann 2008)",
              "the coefficients are found from both groups together in a regression that knows the group too (Jann 2008)");
      case GROUP ->
          tongue.say(
              "begge grupper får gruppens sammensætning, så koefficienterne er sammenligningsgruppens",
              "both groups have the group's composition, so the coefficients are the reference's");
      case REFERENCE ->
          tongue.say(
              "begge grupper får sammenligningsgruppens sammensætning, så koefficienterne er gruppens",
              "both groups have the reference's composition, so the coefficients are the group's");
    };
  }

  private String robust() {
    return tongue.say(
        "den justerede forskels interval er Students t med robuste fejl (White 1980, HC1), fordi spredningen omkring linjen ikke er den samme overalt",
        "the interval of the adjusted gap is Student's t with robust errors (White 1980, HC1), because the spread around the line is not the same everywhere");
  }

  private String share() {
    return tongue.say(
        "den justerede forskels interval er Wilsons for så mange personer, som hver sides kombinationer er værd, og Newcombes for forskellen, fordi andele ikke er sjældne hændelser",
        "the interval of the adjusted gap is Wilson's for as many persons as each side's combinations are worth, and Newcombe's for the difference, because shares are no rare events");
  }

  private String other() {
    return spread() == MeasureKind.Spread.EVENTS_PER_PERSON
        ? tongue.say(
            "den justerede forskels interval er Dobsons (1991) for hver side og Zou og Donners for forskellen; uden mindst 10 tilfælde på hver side er der intet",
            "the interval of the adjusted gap is Dobson's (1991) for each side and Zou and Donner's for the difference; without at least 10 events on either side there is none")
        : tongue.say(
            "den justerede forskels interval er Welchs over alle kombinationer; er der en, hvor intet siger, hvor langt personerne ligger fra hinanden, er der intet",
            "the interval of the adjusted gap is Welch's over all combinations; when there is one in which nothing says how far people lie apart, there is none");
  }
}
