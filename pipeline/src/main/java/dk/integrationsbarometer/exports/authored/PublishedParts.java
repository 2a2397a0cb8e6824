package dk.integrationsbarometer.exports.authored;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.tables.FigureRow;
import java.util.List;
import java.util.Optional;

/** What a published run has to put into an author's text, in one language. */
public interface PublishedParts {
  List<String> policyAreas();

  List<String> policies();

  List<String> committees();

  /** Those of an area of policy that have figures. */
  List<String> indicatorsOf(String policyArea);

  List<FigureRow> figures(String indicator);

  /** The newest period of which something was delivered. */
  String newest(String indicator);

  /** A number as a sentence names it, an uncertain one with its sign. */
  String number(FigureRow figure);

  /** What a directive stands for; empty when the run has nothing of the kind. */
  List<Element> part(PartKind kind, String indicator);

  /** The goals of a policy and a committee, each of any when empty. */
  List<Element> goals(Optional<String> policy, Optional<String> committee);

  /** All that have figures. */
  List<String> indicators();
}
