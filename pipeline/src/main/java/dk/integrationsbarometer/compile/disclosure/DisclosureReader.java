package dk.integrationsbarometer.compile.disclosure;

import dk.integrationsbarometer.compile.names.LabelReader;
import dk.integrationsbarometer.compile.names.Library;
import dk.integrationsbarometer.compile.names.Numbers;
import dk.integrationsbarometer.compile.names.ShownText;
import dk.integrationsbarometer.definitions.Fields;
import dk.integrationsbarometer.definitions.Node;
import dk.integrationsbarometer.model.indicators.ConcentrationRule;
import dk.integrationsbarometer.model.indicators.Disclosure;
import dk.integrationsbarometer.model.indicators.DisclosureMethod;
import dk.integrationsbarometer.model.indicators.PublicKnowledge;
import dk.integrationsbarometer.model.indicators.Reliability;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Problems;
import dk.integrationsbarometer.problems.Spelling;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code kind: disclosure}. */
public final class DisclosureReader {
  private static final String MAX_HALF_WIDTH = "max_half_width";
  private static final String MAX_RELATIVE_HALF_WIDTH = "max_relative_half_width";
  private static final String MIN_EFFECTIVE_PERSONS = "min_effective_persons";
  private static final int MOST_PERSONS = 1_000_000;
  private static final int WIDEST = 1000;
  private static final Map<String, Disclosure.Complement> COMPLEMENT =
      Map.of("suppress", Disclosure.Complement.SUPPRESS, "publish", Disclosure.Complement.PUBLISH);
  private static final Map<String, Disclosure.UnanimousShare> UNANIMOUS =
      Map.of(
          "suppress",
          Disclosure.UnanimousShare.SUPPRESS,
          "publish",
          Disclosure.UnanimousShare.PUBLISH);

  private final Library library;
  private final Problems problems;

  public DisclosureReader(Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
  }

  public void read(Fields fields) {
    String id = fields.requireId();
    LabelReader.find(fields, "label");
    ShownText.find(fields, "source");
    fields.find("note");
    fields.require("threshold");
    int threshold =
        fields
            .parsed(
                "threshold",
                Numbers.whole(1, MOST_PERSONS),
                "a whole number from 1 to " + MOST_PERSONS,
                "a number such as 5; 1 hides nothing")
            .orElse(5);
    var unanimous =
        fields.requireChoice("unanimous_share", UNANIMOUS, Disclosure.UnanimousShare.SUPPRESS);
    var complement = fields.choice("complement", COMPLEMENT, Disclosure.Complement.SUPPRESS);
    int width =
        fields
            .parsed(
                "width",
                Numbers.whole(1, WIDEST),
                "a whole number from 1 to " + WIDEST,
                "1, which keeps a hidden number from being known exactly")
            .orElse(1);
    Optional<PublicKnowledge> known =
        fields.find("public").map(new PublicKnowledgeReader(library, problems)::read);
    Optional<Reliability> reliability = fields.find("reliability").flatMap(this::reliability);
    DisclosureMethod method = MethodReader.read(fields);
    Optional<ConcentrationRule> amounts = new ConcentrationReader(problems).read(fields);
    if (library.isNew("The disclosure rule", id, fields.place())) {
      library.disclosures.put(
          id,
          new Disclosure(
              id, threshold, unanimous, complement, width, known, reliability, amounts, method));
    }
  }

  private Optional<Reliability> reliability(Node node) {
    Fields fields = Fields.of(node, "'reliability'", problems);
    Optional<BigDecimal> width = positive(fields, MAX_HALF_WIDTH, "100", "15");
    Optional<BigDecimal> relative = positive(fields, MAX_RELATIVE_HALF_WIDTH, "1000", "60");
    Optional<Integer> persons =
        fields.parsed(
            MIN_EFFECTIVE_PERSONS,
            Numbers.whole(1, MOST_PERSONS),
            "a whole number from 1 to " + MOST_PERSONS,
            "30");
    ShownText.require(fields, "source");
    fields.end();
    List<String> limits = List.of(MAX_HALF_WIDTH, MAX_RELATIVE_HALF_WIDTH, MIN_EFFECTIVE_PERSONS);
    if (limits.stream().noneMatch(fields::has)) {
      problems.add(Message.NO_RELIABILITY_RULE, node.place(), Spelling.list(limits));
      return Optional.empty();
    }

    return Optional.of(new Reliability(width, relative, persons));
  }

  private static Optional<BigDecimal> positive(
      Fields fields, String key, String most, String example) {
    return fields.parsed(key, Numbers.positive(most), "a number above 0, at most " + most, example);
  }
}
