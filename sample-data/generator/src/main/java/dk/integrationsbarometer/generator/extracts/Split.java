package dk.integrationsbarometer.generator.extracts;

import dk.integrationsbarometer.generator.town.Profile.Parts;
import dk.integrationsbarometer.generator.town.Profile.Quota;
import java.util.Optional;

/**
 * Whole numbers of people that make the printed shares of women, of men and of both together.
 *
 * <p>In a small group no whole number may do: of 498 women neither 252 (50.6 per cent) nor 253
 * (50.8) make 50.7. Of 497, 252 do. So a few people can be left out of the group, as few as
 * possible; they count as residents of the neighbouring municipality.
 *
 * @param women how many women work
 * @param womenOut how many women are left out
 */
record Split(long women, long men, long womenOut, long menOut) {
  /**
   * Nearer to the printed share than half of the last decimal, so that differences of two shares
   * print right as well.
   */
  private static final double NEAR = 0.045;

  private static final int MOST_LEFT_OUT = 30;
  private static final int ONE_IN = 20;

  /**
   * People who count, of whom the fixed ones are there in any case, and those of them whose work is
   * settled already.
   */
  record Size(
      long women, long men, long fixedWomen, long fixedMen, long workingWomen, long workingMen) {
    static Size of(long women, long men) {
      return new Size(women, men, 0, 0, 0, 0);
    }

    private Size without(long womenOut, long menOut) {
      return new Size(
          women - womenOut, men - menOut, fixedWomen, fixedMen, workingWomen, workingMen);
    }

    private boolean allows(long workers, long menWorkers) {
      return fits(workers - workingWomen, women - fixedWomen)
          && fits(menWorkers - workingMen, men - fixedMen);
    }

    private static boolean fits(long workers, long people) {
      return workers >= 0 && workers <= people;
    }
  }

  /** The split that comes nearest without leaving anybody out. */
  static Split nearest(Quota quota, Size size) {
    Parts parts = quota.parts().orElse(new Parts(quota.total(), quota.total()));
    long women =
        clamp(
            Math.round(size.women() * parts.women() / 100),
            size.workingWomen(),
            size.women() - size.fixedWomen());
    double wanted =
        quota.parts().isPresent()
            ? size.men() * parts.men() / 100
            : (size.women() + size.men()) * quota.total() / 100 - women;
    return new Split(
        women, clamp(Math.round(wanted), size.workingMen(), size.men() - size.fixedMen()), 0, 0);
  }

  /**
   * The split that makes every printed share, with the fewest people left out; the nearest one when
   * there is none.
   */
  static Split exact(Quota quota, Size size) {
    Optional<Parts> parts = quota.parts();
    long most =
        Math.min(
            MOST_LEFT_OUT,
            (size.women() - size.fixedWomen() + size.men() - size.fixedMen()) / ONE_IN);
    for (int out = 0; parts.isPresent() && out <= most; out++) {
      for (int women = 0; women <= out; women++) {
        Size rest = size.without(women, out - women);
        Optional<Split> found = find(quota.total(), parts.get(), rest);
        if (found.isPresent()) {
          return new Split(found.get().women(), found.get().men(), women, out - women);
        }
      }
    }

    return nearest(quota, size);
  }

  private static Optional<Split> find(double total, Parts parts, Size size) {
    Split best = null;
    double least = Double.MAX_VALUE;
    for (long women = lowest(parts.women(), size.women());
        isNear(women, size.women(), parts.women());
        women++) {
      for (long men = lowest(parts.men(), size.men());
          isNear(men, size.men(), parts.men());
          men++) {
        double ofTotal = distance(women + men, size.women() + size.men(), total);
        double distance =
            ofTotal
                + distance(women, size.women(), parts.women())
                + distance(men, size.men(), parts.men());
        if (ofTotal <= NEAR && distance < least && size.allows(women, men)) {
          best = new Split(women, men, 0, 0);
          least = distance;
        }
      }
    }

    return Optional.ofNullable(best);
  }

  private static long lowest(double percent, long people) {
    return (long) Math.ceil((percent - NEAR) * people / 100);
  }

  private static boolean isNear(long workers, long people, double percent) {
    return people > 0 && distance(workers, people, percent) <= NEAR;
  }

  private static double distance(long workers, long people, double percent) {
    return Math.abs(100.0 * workers / people - percent);
  }

  private static long clamp(long workers, long least, long more) {
    return Math.max(least, Math.min(workers, least + more));
  }
}
