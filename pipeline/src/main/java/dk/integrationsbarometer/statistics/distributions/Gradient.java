package dk.integrationsbarometer.statistics.distributions;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How steeply a figure changes from the least to the most well-off, over ordered groups of people
 * such as deciles of income: a line is fitted to the groups, each at the middle of its place in the
 * order, and read at both ends.
 *
 * @param start the line's value at the least well-off end
 * @param end its value at the other end
 */
public record Gradient(double start, double end) {
  /**
   * One group.
   *
   * @param population its people, or their part
   * @param value its figure, in the unit of the result
   */
  public record Group(double population, double value) {
    public Group {
      if (!(population >= 0)) {
        throw new IllegalArgumentException("Invalid population of a group: " + population);
      }
    }
  }

  /** On what scale the groups' values lie on a straight line. */
  public enum Scale {
    LINEAR,
    /** For rates; values must be positive. */
    LOG,
    /** For shares; values must lie between 0 and 1. */
    LOGIT;

    private double to(double value) {
      double scaled =
          switch (this) {
            case LINEAR -> value;
            case LOG -> Math.log(value);
            case LOGIT -> Math.log(value / (1 - value));
          };
      if (!Double.isFinite(scaled)) {
        throw new IllegalArgumentException("Invalid value for the scale " + this + ": " + value);
      }

      return scaled;
    }

    private double from(double scaled) {
      return switch (this) {
        case LINEAR -> scaled;
        case LOG -> Math.exp(scaled);
        case LOGIT -> 1 / (1 + Math.exp(-scaled));
      };
    }
  }

  /**
   * Least squares with the populations as weights, on the cumulative midpoints of the populations
   * (Mackenbach and Kunst 1997, Social Science and Medicine 44, 757-771).
   *
   * <p>Two groups of equal size with 10 and 20: midpoints 0.25 and 0.75, so the line goes from 5 to
   * 25; the slope index is 20, the relative index 5.
   *
   * @param groups in order, the least well-off first
   * @return empty for fewer than two groups with people
   */
  public static Optional<Gradient> of(List<Group> groups, Scale scale) {
    double[] factors = factors(groups);
    if (factors.length == 0) {
      return Optional.empty();
    }

    double slope = 0;
    double mean = 0;
    double population = population(groups);
    for (int i = 0; i < factors.length; i++) {
      Group group = groups.get(i);
      if (group.population() > 0) {
        double value = scale.to(group.value());
        slope += factors[i] * value;
        mean += group.population() / population * value;
      }
    }

    // The midpoints' mean is the middle.
    return Optional.of(new Gradient(scale.from(mean - slope / 2), scale.from(mean + slope / 2)));
  }

  /** The slope index of inequality: the end less the start, in the unit of the figures. */
  public double slope() {
    return end - start;
  }

  /**
   * The relative index of inequality: the end over the start; empty when the start is 0 or less.
   */
  public OptionalDouble ratio() {
    return start > 0 ? OptionalDouble.of(end / start) : OptionalDouble.empty();
  }

  /**
   * The standard error of the slope on the linear scale when every group's figure has one: the
   * slope is {@code sum(c y)}, so the error is {@code sqrt(sum(c^2 error^2))} with {@code c = a (x
   * - 1/2) / sum(a (x - 1/2)^2)}, {@code a} the groups' parts and {@code x} their midpoints.
   *
   * <p>Two groups of equal size, each with an error of 1: {@code c} is -2 and 2, the error 2.828.
   *
   * @param errors one for each group, in the unit of the figures
   * @return empty for fewer than two groups with people
   */
  public static OptionalDouble error(List<Group> groups, double... errors) {
    if (errors.length != groups.size()) {
      throw new IllegalArgumentException(
          "Invalid errors: " + errors.length + " for " + groups.size() + " groups");
    }

    double[] factors = factors(groups);
    double variance = 0;
    for (int i = 0; i < factors.length; i++) {
      variance += Math.pow(factors[i] * errors[i], 2);
    }

    return factors.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(variance));
  }

  /** What each group's value counts in the slope; none when the slope is not defined. */
  public static double[] factors(List<Group> groups) {
    double population = population(groups);
    double[] factors = new double[groups.size()];
    double before = 0;
    double spread = 0;
    for (int i = 0; i < factors.length; i++) {
      double part = groups.get(i).population() / population;
      double place = before + part / 2 - 0.5;
      factors[i] = part * place;
      spread += part * place * place;
      before += part;
    }

    if (groups.stream().filter(group -> group.population() > 0).count() < 2) {
      return new double[0];
    }

    for (int i = 0; i < factors.length; i++) {
      factors[i] /= spread;
    }

    return factors;
  }

  public static double population(List<Group> groups) {
    return groups.stream().mapToDouble(Group::population).sum();
  }
}
