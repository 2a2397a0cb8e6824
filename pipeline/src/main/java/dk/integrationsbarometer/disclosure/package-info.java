/**
 * Decides what may be published and is the only place that can create a {@code Releasable} table.
 *
 * <p>In: {@link dk.integrationsbarometer.indicators.Figures}. Out: {@link
 * dk.integrationsbarometer.disclosure.Releasable}, in which a hidden figure has a status and no
 * number. Never here: a hidden number on its way out, a 0 in its place, or a change of a number
 * that is shown.
 */
package dk.integrationsbarometer.disclosure;
