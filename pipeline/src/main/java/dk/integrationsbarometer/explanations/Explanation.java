package dk.integrationsbarometer.explanations;

import dk.integrationsbarometer.model.Breakdown;
import dk.integrationsbarometer.model.Comparison;
import dk.integrationsbarometer.model.Group;
import dk.integrationsbarometer.model.Indicator;
import dk.integrationsbarometer.model.IntervalPolicy;
import dk.integrationsbarometer.model.Language;
import dk.integrationsbarometer.model.Measure;
import dk.integrationsbarometer.model.Names;
import dk.integrationsbarometer.model.Period;
import dk.integrationsbarometer.model.Series;
import dk.integrationsbarometer.model.Register;
import dk.integrationsbarometer.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The explanation of one indicator. */
public final class Explanation {
  private final Indicator indicator;
  private final Language language;
  private final ExpressionWords words;
  private final List<String> lines = new ArrayList<>();

  private Explanation(Indicator indicator, Language language) {
    this.indicator = indicator;
    this.language = language;
    this.words = new ExpressionWords(indicator.unit(), language);
  }

  /** The text: first in words, then as a plan; every line ends with \n. */
  public static String of(Indicator indicator, Language language) {
    var explanation = new Explanation(indicator, language);
    explanation.inWords();
    explanation.asPlan();
    return explanation.lines.stream()
        .map(line -> line.stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  private String say(String da, String en) {
    return language == Language.DA ? da : en;
  }

  private void inWords() {
    lines.add(indicator.label().in(language) + " (" + indicator.id() + ")");
    lines.add("");
    lines.add(indicator.description().in(language).strip());
    lines.add("");
    lines.add(
        say("Population: ", "Population: ")
            + rows()
            + say(", hvor ", ", where ")
            + words.of(indicator.population())
            + ".");
    lines.add(measure());
    indicator
        .weight()
        .ifPresent(
            weight ->
                lines.add(
                    say("Vægt: hver tæller med ", "Weight: each counts for ")
                        + words.of(weight)
                        + "."));
    lines.add(period());
    for (Comparison comparison : indicator.comparisons()) {
      lines.add(
          say("Forskel: ", "Gap: ")
              + comparison.group().label().in(language)
              + " minus "
              + comparison.reference().label().in(language)
              + say(", i ", ", in ")
              + gapUnit()
              + ".");
    }

    against();
    series();
    lines.add(uncertainty());
    lines.add(
        say(
                "Diskretion: tal, der bygger på færre end ",
                "Confidentiality: figures that rest on fewer than ")
            + indicator.disclosure().threshold()
            + say(
                " personer i tælleren, uden for den eller i alt, offentliggøres ikke.",
                " persons in the numerator, outside it or in all are not published."));
    lines.add(say("Kilde: ", "Source: ") + indicator.source());
  }

  private void against() {
    indicator
        .against()
        .ifPresent(
            other ->
                lines.add(
                    say(
                            "Repræsentation: gruppens andel minus dens andel i ",
                            "Representation: the group's share minus its share in ")
                        + other.label().in(language)
                        + " ("
                        + other.id()
                        + "), "
                        + gapUnit()
                        + say(
                            "; forholdet er den ene delt med den anden.",
                            "; the ratio is the one divided by the other.")));
  }

  private void series() {
    Series series = indicator.series();
    series
        .from()
        .ifPresent(day -> lines.add(say("Gælder fra og med: ", "Valid from: ") + day + "."));
    series.to().ifPresent(day -> lines.add(say("Gælder indtil: ", "Valid until: ") + day + "."));
    for (Series.Break each : series.breaks()) {
      lines.add(
          say("Databrud ", "Break in series on ")
              + each.from()
              + ": "
              + each.note().in(language)
              + say(" Der sammenlignes ikke hen over bruddet.", " Nothing is compared across it."));
    }

    series
        .base()
        .ifPresent(
            base ->
                lines.add(
                    say("Udvikling: også siden ", "Change: also since ") + base.code() + "."));
  }

  private String uncertainty() {
    if (indicator.interval() == IntervalPolicy.NONE) {
      return say(
          "Usikkerhed: ingen; registret er fuldtalligt.",
          "Uncertainty: none; the register is complete.");
    }

    return indicator.measure() instanceof Measure.Share
        ? say(
            "Usikkerhed: 95 pct.-intervaller, der viser tilfældig variation; Wilson for andele, Newcombe for forskelle.",
            "Uncertainty: 95 per cent intervals that show variation by chance; Wilson for shares, Newcombe for gaps.")
        : say(
            "Usikkerhed: 95 pct.-intervaller, der viser tilfældig variation; eksakt under 10, Byar derover.",
            "Uncertainty: 95 per cent intervals that show variation by chance; exact below 10, Byar above.");
  }

  private String rows() {
    return indicator.unit().register().label().in(language) + " (" + indicator.unit().id() + ")";
  }

  private String gapUnit() {
    return indicator.valueUnit().gap().in(language);
  }

  private String measure() {
    return new MeasureWords(language, words).of(indicator.measure());
  }

  private String period() {
    String length =
        switch (indicator.period().length()) {
          case YEAR -> say("år", "year");
          case HALF_YEAR -> say("halvår", "half-year");
          case QUARTER -> say("kvartal", "quarter");
          case SCHOOL_YEAR -> say("skoleår (august til juli)", "school year (August to July)");
        };
    String dates =
        indicator.period().statusDates().stream()
            .map(
                day ->
                    say(
                        day.getDayOfMonth() + "/" + day.getMonthValue(),
                        day.toString().substring(2)))
            .collect(Collectors.joining(", "));
    boolean several =
        indicator.period().datesIn(new Period(2023, indicator.period().length(), 1)).size() > 1;
    String pooled =
        several
            ? say(
                "; periodens statusdatoer lægges sammen",
                "; the status dates of a period are added together")
            : "";
    return say("Periode: ", "Period: ")
        + length
        + say(", statusdatoer ", ", status dates ")
        + dates
        + pooled
        + ".";
  }

  private void asPlan() {
    lines.add("");
    lines.add(say("Plan", "Plan"));
    lines.add("  " + say("figurer og forskelle", "figures and gaps"));
    lines.add("    " + say("grupper", "groups"));
    for (Group group : indicator.groups()) {
      lines.add(
          "      "
              + group.code()
              + " ("
              + group.label().in(language)
              + "): "
              + words.of(group.where()));
    }

    lines.add(
        "    " + say("opdelinger", "breakdowns") + ": " + say("i alt", "total") + breakdowns());
    lines.add(
        "  "
            + say(
                "celler: sum over personer pr. statusdato, kommune, gruppe og opdeling",
                "cells: sums over persons by status date, municipality, group and breakdown"));
    lines.add(
        "  "
            + say(
                "population: variable, i den rækkefølge de udledes",
                "population: variables, in the order they are derived"));
    var variableWords = new VariableWords(indicator.unit(), language);
    for (Variable variable : Names.needed(indicator.unit(), Names.in(indicator))) {
      List<String> said = variableWords.of(variable);
      lines.add(
          "    " + variable.name() + " [" + variable.label().in(language) + "]: " + said.get(0));
      said.subList(1, said.size()).forEach(line -> lines.add("    " + line));
    }

    lines.add("  " + say("registre", "registers") + ": " + registers());
  }

  private String breakdowns() {
    return indicator.breakdowns().stream()
        .map(Breakdown::variables)
        .map(
            variables ->
                ", " + variables.stream().map(Variable::name).collect(Collectors.joining(" x ")))
        .collect(Collectors.joining());
  }

  private String registers() {
    List<String> names = new ArrayList<>(List.of(indicator.unit().id()));
    Names.registers(indicator.unit(), Names.in(indicator)).stream()
        .map(Register::id)
        .forEach(names::add);
    return names.stream().distinct().collect(Collectors.joining(", "));
  }
}
