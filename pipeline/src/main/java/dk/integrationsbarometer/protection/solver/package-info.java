/**
 * Linear programmes, and the whole-number tables that are looked for with them. What comes out is a
 * proposal: who uses a table verifies it in whole numbers.
 */
package dk.integrationsbarometer.protection.solver;
