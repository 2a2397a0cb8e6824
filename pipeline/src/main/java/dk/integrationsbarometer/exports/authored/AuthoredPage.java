package dk.integrationsbarometer.exports.authored;

import dk.integrationsbarometer.exports.markup.Element;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.problems.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * An author's text as elements of a page. HTML in it is shown as it was written, a picture by its
 * words, and a link that leads to no page or mail by its text: a report makes no request.
 */
public final class AuthoredPage {
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .customInlineContentParserFactory(new NumberSyntax())
          .customBlockParserFactory(new DirectiveSyntax())
          .build();

  /** The heading of a chapter is an h2. */
  private static final int ABOVE = 2;

  private static final int LOWEST = 6;

  private final AuthoredText text;
  private final Problems problems;
  private final PrintedNumber numbers;
  private final PutPart puts;
  private int above = ABOVE;

  /**
   * A text to be put on a page.
   *
   * @param parts of a run; without them only the form of the text is looked at
   */
  public AuthoredPage(AuthoredText text, Optional<PublishedParts> parts, Problems problems) {
    this.text = text;
    this.problems = problems;
    this.numbers = new PrintedNumber(parts, problems);
    this.puts = new PutPart(parts, problems);
  }

  /** The page's elements; what cannot be put there is reported. */
  public List<Element> elements() {
    BegunText.check(text, problems);
    return blocks(PARSER.parse(text.markdown()));
  }

  private List<Element> blocks(Node parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      elements.addAll(block(node));
    }

    return elements;
  }

  private List<Element> block(Node node) {
    if (node instanceof DirectiveSyntax.Written written) {
      return puts.of(words(written));
    }

    if (node instanceof Heading heading) {
      // No level is left out, whatever the author began with.
      above = Math.min(Math.min(above + 1, heading.getLevel() + ABOVE), LOWEST);
      return List.of(inline(Element.of("h" + above), node));
    }

    if (node instanceof Paragraph) {
      return List.of(inline(Element.of("p"), node));
    }

    if (node instanceof HtmlBlock html) {
      return List.of(Element.of("p", html.getLiteral()));
    }

    if (node instanceof FencedCodeBlock code) {
      return List.of(Element.of("pre", code.getLiteral()));
    }

    if (node instanceof IndentedCodeBlock code) {
      return List.of(Element.of("pre", code.getLiteral()));
    }

    return container(node).map(element -> List.of(element.add(blocks(node)))).orElse(List.of());
  }

  private static Optional<Element> container(Node node) {
    if (node instanceof OrderedList list) {
      Integer start = list.getMarkerStartNumber();
      Element element = Element.of("ol");
      return Optional.of(
          start == null || start == 1 ? element : element.with("start", String.valueOf(start)));
    }

    return Optional.ofNullable(
            node instanceof BulletList
                ? "ul"
                : node instanceof ListItem
                    ? "li"
                    : node instanceof BlockQuote
                        ? "blockquote"
                        : node instanceof ThematicBreak ? "hr" : null)
        .map(Element::of);
  }

  /** Puts what stands in a node into an element. */
  private Element inline(Element into, Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inlineNode(into, node);
    }

    return into;
  }

  private void inlineNode(Element into, Node node) {
    if (node instanceof NumberSyntax.Written written) {
      into.text(numbers.of(words(written)));
    } else if (node instanceof Text literal) {
      into.text(literal.getLiteral());
    } else if (node instanceof HtmlInline html) {
      into.text(html.getLiteral());
    } else if (node instanceof Code code) {
      into.add(Element.of("code", code.getLiteral()));
    } else if (node instanceof SoftLineBreak) {
      into.text("\n");
    } else if (node instanceof HardLineBreak) {
      into.add(Element.of("br"));
    } else if (node instanceof Emphasis) {
      into.add(inline(Element.of("em"), node));
    } else if (node instanceof StrongEmphasis) {
      into.add(inline(Element.of("strong"), node));
    } else if (node instanceof Link link && leadsOut(link.getDestination())) {
      into.add(inline(Element.of("a").with("href", link.getDestination()), node));
    } else {
      inline(into, node);
    }
  }

  private static boolean leadsOut(String address) {
    return address.startsWith("https://")
        || address.startsWith("http://")
        || address.startsWith("mailto:");
  }

  private WrittenWords words(NumberSyntax.Written written) {
    SourceSpan span = written.getSourceSpans().get(0);
    int close = written.text().indexOf(NumberSyntax.CLOSE);
    return WrittenWords.of(
        written.text(),
        text.at(span.getLineIndex(), span.getColumnIndex()),
        1,
        close < 0 ? written.text().length() : close);
  }

  private WrittenWords words(DirectiveSyntax.Written written) {
    Place place = text.at(written.getSourceSpans().get(0).getLineIndex(), written.column());
    return WrittenWords.of(
        written.text(), place, DirectiveSyntax.MARK.length(), written.text().length());
  }
}
