package dk.integrationsbarometer.exports.authored;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Finds directives: lines that begin with three colons. */
final class DirectiveSyntax extends AbstractBlockParserFactory {
  static final String MARK = ":::";

  /** From here on a line is code. */
  private static final int CODE = 4;

  /** A directive as written, from its colons on. */
  static final class Written extends CustomBlock {
    private final String text;
    private final int column;

    Written(String text, int column) {
      this.text = text;
      this.column = column;
    }

    String text() {
      return text;
    }

    /** Where in its line it begins, from 0. */
    int column() {
      return column;
    }
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser before) {
    String line = state.getLine().getContent().toString();
    int start = state.getNextNonSpaceIndex();
    return state.getIndent() < CODE && line.startsWith(MARK, start)
        ? BlockStart.of(new OneLine(new Written(line.substring(start).stripTrailing(), start)))
            .atIndex(line.length())
        : BlockStart.none();
  }

  private static final class OneLine extends AbstractBlockParser {
    private final Written block;

    OneLine(Written block) {
      this.block = block;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }
  }
}
