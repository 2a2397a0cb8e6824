/** Figures as PX files, which PxWeb and other statbanks read. */
package dk.integrationsbarometer.exports.px;
