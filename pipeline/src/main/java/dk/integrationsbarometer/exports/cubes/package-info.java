/** The figures and gaps of an indicator as tables of several dimensions, as statbanks have them. */
package dk.integrationsbarometer.exports.cubes;
