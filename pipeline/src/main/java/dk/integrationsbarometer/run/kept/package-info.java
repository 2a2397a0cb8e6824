/** What stays under {@code --work} from run to run, beside the rows: for its owner alone. */
package dk.integrationsbarometer.run.kept;
