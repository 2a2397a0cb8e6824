/** What a goal asks for, in the words that definitions and their figures are both told with. */
package dk.integrationsbarometer.explanations.goals;
