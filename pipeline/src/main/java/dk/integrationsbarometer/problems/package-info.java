/**
 * All that a user can be shown when something is wrong, with place, wording and exit code.
 *
 * <p>In: the parts of a message. Out: text in one grammar, {@code file:line:column: What. Why.} and
 * on the next line how to mend it. Never here: a value of a person; messages carry counts, names of
 * columns and rules, and what a statistician wrote.
 */
package dk.integrationsbarometer.problems;
