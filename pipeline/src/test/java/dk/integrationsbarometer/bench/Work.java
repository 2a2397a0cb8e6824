package dk.integrationsbarometer.bench;

/** A piece of work that is measured: made ready each time without being measured, then done. */
interface Work {
  void ready() throws Exception;

  void done() throws Exception;
}
