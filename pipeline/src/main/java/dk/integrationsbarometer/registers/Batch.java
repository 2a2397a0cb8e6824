package dk.integrationsbarometer.registers;

import dk.integrationsbarometer.model.registers.Register;
import dk.integrationsbarometer.registers.delivered.Delivery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Deliveries of one register that are checked in one job, at least one. Each job of Spark costs the
 * same whatever its size, and most deliveries are small.
 */
record Batch(List<Delivery> deliveries) {
  /**
   * The number of a row's delivery in the batch, from 0. No name in a definition holds a dollar
   * sign.
   */
  static final String DELIVERY = "delivery$";

  /**
   * Each has two folders, for rows that follow and that break rules, and Spark writes 64 at once.
   */
  private static final int MOST = 24;

  Batch {
    deliveries = List.copyOf(deliveries);
  }

  /**
   * The deliveries in their order, put together as far as they are small.
   *
   * @param small how many bytes a batch of several can have
   */
  static List<Batch> of(List<Delivery> deliveries, long small) {
    List<Batch> batches = new ArrayList<>();
    List<Delivery> open = new ArrayList<>();
    for (Delivery delivery : deliveries) {
      open.add(delivery);
      if (open.size() > 1 && !fits(open, small)) {
        batches.add(new Batch(open.subList(0, open.size() - 1)));
        open = new ArrayList<>(List.of(delivery));
      }
    }

    if (!open.isEmpty()) {
      batches.add(new Batch(open));
    }

    return batches;
  }

  /** What breaks off in Parquet is the fault of a file, which could not be named among several. */
  private static boolean fits(List<Delivery> deliveries, long small) {
    return deliveries.size() <= MOST
        && bytes(deliveries) < small
        && deliveries.stream().allMatch(Delivery::isText);
  }

  Register register() {
    return deliveries.get(0).register();
  }

  long bytes() {
    return bytes(deliveries);
  }

  private static long bytes(List<Delivery> deliveries) {
    return deliveries.stream().mapToLong(Delivery::bytes).sum();
  }

  /** How the batch is called in the names of jobs. */
  String words() {
    String more =
        deliveries.size() == 1
            ? deliveries.get(0).reference().map(LocalDate::toString).orElse("")
            : "(" + deliveries.size() + " deliveries)";
    return (register().id() + " " + more).strip();
  }
}
