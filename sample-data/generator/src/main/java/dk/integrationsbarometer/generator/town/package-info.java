/**
 * Invents the people of a town: who they are, where they come from and where they live.
 *
 * <p>Everything about a household is worked out from the seed and its number when it is needed, so
 * memory does not grow with the town. The origin of people is worked out here in code of its own,
 * from definitions/clarifications.md, so that the pipeline has something independent to agree with.
 */
package dk.integrationsbarometer.generator.town;
