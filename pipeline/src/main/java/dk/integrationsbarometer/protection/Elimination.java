package dk.integrationsbarometer.protection;

import dk.integrationsbarometer.protection.solver.Modular;
import dk.integrationsbarometer.protection.solver.SparseVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What follows by linear algebra from what is published. A number may be published unless, reduced
 * by all that is published, it has the direction of a reduced secret: then the secret would follow
 * (Lupp and Langsrud 2021).
 *
 * <p>With a + b + c published, and a secret: b reduces to itself and may follow; c reduces to -a,
 * which has the direction of a, and may not.
 */
final class Elimination {
  private final List<SparseVector> published = new ArrayList<>();
  private final List<SparseVector> secrets = new ArrayList<>();
  private final long[] work;

  Elimination(int unknowns) {
    this.work = new long[unknowns];
  }

  /** What a sum adds to what is published, up to a factor; zero when it follows from it. */
  SparseVector reduced(Sum sum) {
    for (int i = 0; i < sum.size(); i++) {
      work[sum.unknown(i)] = Modular.of(sum.coefficient(i));
    }
    for (SparseVector row : published) {
      long factor = work[row.pivot()];
      if (factor != 0) {
        row.addTo(work, Modular.negate(factor));
      }
    }
    return taken();
  }

  private SparseVector taken() {
    SparseVector result = SparseVector.direction(work);
    Arrays.fill(work, 0);
    return result;
  }

  /** Whether a sum follows from what is published. */
  boolean derives(Sum sum) {
    return reduced(sum).isZero();
  }

  /** From now on nothing is to be published from which the sum follows. */
  void protect(Sum sum) {
    SparseVector reduced = reduced(sum);
    if (!reduced.isZero()) {
      secrets.add(reduced);
    }
  }

  /** Whether a secret would follow if this were published too. */
  boolean exposes(SparseVector reduced) {
    return secrets.contains(reduced);
  }

  /** Publishes a reduced sum; one that is zero says nothing new. */
  void publish(SparseVector reduced) {
    if (reduced.isZero()) {
      return;
    }
    published.add(reduced);
    for (int i = secrets.size() - 1; i >= 0; i--) {
      if (secrets.get(i).has(reduced.pivot())) {
        SparseVector changed = less(secrets.get(i), reduced);
        if (changed.isZero()) {
          secrets.remove(i);
        } else {
          secrets.set(i, changed);
        }
      }
    }
  }

  private SparseVector less(SparseVector secret, SparseVector row) {
    secret.addTo(work, 1);
    row.addTo(work, Modular.negate(work[row.pivot()]));
    return taken();
  }
}
