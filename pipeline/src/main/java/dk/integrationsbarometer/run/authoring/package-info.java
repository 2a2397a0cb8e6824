/** Helps to write definitions: new files, checks while writing, explanations. */
package dk.integrationsbarometer.run.authoring;
