package dk.integrationsbarometer.model.indicators;

import dk.integrationsbarometer.model.labels.Coded;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.registers.NumberClasses;
import dk.integrationsbarometer.model.registers.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the gaps of an indicator are to hold equal between a group and its reference.
 *
 * @param strata the variables that are held equal, together
 * @param numbers those of them that a regression takes as numbers: each class is the middle of its
 *     ends
 */
public record Adjustment(
    Breakdown strata, Method method, Standard standard, List<Variable> numbers) {
  public Adjustment {
    numbers = List.copyOf(numbers);
  }

  /** How people are made alike. */
  public enum Method implements Coded {
    /** They are compared in each combination of the variables, with nothing taken for granted. */
    STANDARDISATION("standardisation", Labels.of("standardisation")),
    /** A class of a variable is worth the same in all classes of the others: a straight line. */
    REGRESSION("regression", Labels.of("regression"));

    private final String code;
    private final Labels label;

    Method(String code, Labels label) {
      this.code = code;
      this.label = label;
    }

    /** The word of definitions and tables. */
    @Override
    public String code() {
      return code;
    }

    @Override
    public Labels label() {
      return label;
    }
  }

  /** The composition that both sides are given. */
  public enum Standard {
    /**
     * That of both together. Standardised: the mean of both compositions, so that the adjusted gap
     * is Kitagawa's part of the rates. With a regression: what the variables are worth is taken
     * from both sides together.
     */
    BOTH("both"),
    /** The group's own: the reference is given the group's composition. */
    GROUP("group"),
    /** The reference's: the group is given the reference's composition. */
    REFERENCE("reference");

    private final String word;

    Standard(String word) {
      this.word = word;
    }

    /** The word that definitions use. */
    public String word() {
      return word;
    }
  }

  /** With every variable by its classes. */
  public Adjustment(Breakdown strata, Method method, Standard standard) {
    this(strata, method, standard, List.of());
  }

  /** By direct standardisation. */
  public Adjustment(Breakdown strata, Standard standard) {
    this(strata, Method.STANDARDISATION, standard);
  }

  /** The number that each class of a variable stands for; empty when it is taken by its classes. */
  public Optional<Map<String, Double>> middles(String variable) {
    return numbers.stream()
        .filter(each -> each.name().equals(variable))
        .flatMap(each -> each.classification().stream())
        .filter(NumberClasses.class::isInstance)
        .map(classes -> ((NumberClasses) classes).middles())
        .findFirst();
  }
}
