/**
 * Hides what could point to single persons; nothing can be published that has not passed here.
 *
 * <p>In: {@link dk.integrationsbarometer.indicators.Figures}. Out: {@link
 * dk.integrationsbarometer.disclosure.Releasable}, in which a hidden figure has a status and no
 * number. Never here: a hidden number on its way out, a 0 in its place, or a change of a number
 * that is shown.
 */
package dk.integrationsbarometer.disclosure;
