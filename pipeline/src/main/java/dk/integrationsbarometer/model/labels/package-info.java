/**
 * What people read: labels in Danish and English, and the codes of statuses that published tables
 * use.
 */
package dk.integrationsbarometer.model.labels;
