package dk.integrationsbarometer.generator;

import java.util.function.Consumer;

/** Rows in the making that can be gone through again and again, each time the same in one order. */
interface Lines {
  void forEach(Consumer<Line> action);
}
