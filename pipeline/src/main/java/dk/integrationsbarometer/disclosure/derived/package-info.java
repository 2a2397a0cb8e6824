/** Whether numbers that are computed from figures are published of hidden ones. */
package dk.integrationsbarometer.disclosure.derived;
