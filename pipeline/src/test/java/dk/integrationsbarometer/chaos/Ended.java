package dk.integrationsbarometer.chaos;

/** How a process ended, and all that it printed. */
record Ended(int code, String said) {}
