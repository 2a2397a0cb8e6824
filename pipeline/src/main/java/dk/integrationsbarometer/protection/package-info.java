/**
 * Decides which numbers of a set of tables have to be hidden so that no hidden number can be worked
 * out.
 *
 * <p>Pure numbers: a {@link dk.integrationsbarometer.protection.Problem} has unknown whole numbers
 * and sums of them; what these mean is known to the caller only. Neither a message nor an exception
 * of this package has a value in it.
 *
 * <p>Sources: Fischetti and Salazar, "Solving the cell suppression problem on tabular data with
 * linear constraints", Management Science 47 (2001), for protection as the existence of another
 * table; Lupp and Langsrud, "Suppression of directly-disclosive cells in frequency tables", UNECE
 * (2021), for the elimination; Hundepool et al., "Handbook on Statistical Disclosure Control", 2nd
 * ed. (2024), for the audit that has to follow.
 */
package dk.integrationsbarometer.protection;
