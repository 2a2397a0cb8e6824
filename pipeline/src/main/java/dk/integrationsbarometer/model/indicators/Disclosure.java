package dk.integrationsbarometer.model.indicators;

import java.util.Optional;

/**
 * When a figure is too close to single persons to be published.
 *
 * @param threshold a figure that rests on fewer persons is hidden
 * @param unanimousShare what happens to a share of exactly 0 or 100 per cent, which reveals
 *     something of everybody in the group
 * @param complement what happens to a share with fewer persons than the threshold outside its
 *     numerator
 * @param width how far from the truth a second possible value of a hidden number has to lie; 1
 *     keeps it from being known exactly
 * @param publicKnowledge which numbers of people everybody knows already
 * @param reliability when what is published is marked as uncertain
 * @param concentration when few people decide too much of a sum of amounts
 * @param method whether numbers are published as they are
 */
public record Disclosure(
    String id,
    int threshold,
    UnanimousShare unanimousShare,
    Complement complement,
    int width,
    Optional<PublicKnowledge> publicKnowledge,
    Optional<Reliability> reliability,
    Optional<ConcentrationRule> concentration,
    DisclosureMethod method) {
  /** With numbers that are published as they are. */
  public Disclosure(
      String id,
      int threshold,
      UnanimousShare unanimousShare,
      Complement complement,
      int width,
      Optional<PublicKnowledge> publicKnowledge,
      Optional<Reliability> reliability,
      Optional<ConcentrationRule> concentration) {
    this(
        id,
        threshold,
        unanimousShare,
        complement,
        width,
        publicKnowledge,
        reliability,
        concentration,
        new DisclosureMethod.Suppression());
  }

  /** With what holds when nothing more is said. */
  public Disclosure(
      String id, int threshold, UnanimousShare unanimousShare, Optional<Reliability> reliability) {
    this(
        id,
        threshold,
        unanimousShare,
        Complement.SUPPRESS,
        1,
        Optional.empty(),
        reliability,
        Optional.empty());
  }

  /** The same where nothing is marked as uncertain. */
  public Disclosure withoutReliability() {
    return with(Optional.empty(), concentration);
  }

  /** The same with another rule for amounts, or without one. */
  public Disclosure with(Optional<ConcentrationRule> other) {
    return with(reliability, other);
  }

  private Disclosure with(Optional<Reliability> marked, Optional<ConcentrationRule> amounts) {
    return new Disclosure(
        id, threshold, unanimousShare, complement, width, publicKnowledge, marked, amounts, method);
  }

  /** The same with another method. */
  public Disclosure by(DisclosureMethod other) {
    return new Disclosure(
        id,
        threshold,
        unanimousShare,
        complement,
        width,
        publicKnowledge,
        reliability,
        concentration,
        other);
  }

  /**
   * The numbers of people from which a published one may come, when those that the threshold hides
   * are left out. With no such number a reader knows it exactly.
   *
   * @param number the true one
   * @param published what is told of it
   */
  public DisclosureMethod.Range behind(long number, long published) {
    DisclosureMethod.Range any = method.behind(published);
    long least = published == 0 ? 0 : Math.max(threshold, any.least());
    long most = published == 0 && any.most() < threshold ? 0 : any.most();
    return least <= number && number <= most
        ? new DisclosureMethod.Range(least, most)
        : DisclosureMethod.Range.of(number);
  }

  /** Whether everybody knows how many people of the population are in each class of a slice. */
  public boolean isPublic(Slice slice) {
    return publicKnowledge.filter(known -> known.covers(slice)).isPresent();
  }

  /** What happens to a share that everybody or nobody has. */
  public enum UnanimousShare {
    SUPPRESS,
    PUBLISH
  }

  /** What happens to a share that nearly everybody has. */
  public enum Complement {
    SUPPRESS,
    PUBLISH
  }
}
