package dk.integrationsbarometer.model.expression;

/**
 * One answer that an example expects, and the one that the definitions give.
 *
 * @param definition the indicator, or the unit and the variable of a decision table
 * @param example the example's title
 * @param question which figure: period, area, group, breakdown; or what is given to a decision
 *     table
 * @param found as shown to people: rounded, or words when there is no figure
 */
public record Answer(
    String definition,
    String example,
    String question,
    String expected,
    String found,
    boolean agrees) {}
