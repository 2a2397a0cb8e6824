/**
 * Works out for every status date who is counted and what is known of them, origin and country
 * among it.
 *
 * <p>In: checked registers and a unit's variables. Out: {@link
 * dk.integrationsbarometer.population.Population}, one row per unit and status date with every
 * derived variable. What is gathered from other registers (the parents' facts, hours of work) is
 * kept under the work folder per status date. Never here: the meaning of a rule; that stands in the
 * definitions.
 */
package dk.integrationsbarometer.population;
