/** How a figure changes over ordered classes. */
package dk.integrationsbarometer.indicators.gradients;
