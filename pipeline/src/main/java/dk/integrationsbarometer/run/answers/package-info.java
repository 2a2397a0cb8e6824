/** Answers about what was published, as text or JSON. */
package dk.integrationsbarometer.run.answers;
