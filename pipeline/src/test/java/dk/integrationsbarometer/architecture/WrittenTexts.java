package dk.integrationsbarometer.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dk.integrationsbarometer.model.labels.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The texts that stand in the program's Java.
 *
 * @param keys those that are named by their key: {@code say("...")} and {@code Labels.of("...")}
 * @param pairs those that are written in Danish and English
 */
record WrittenTexts(Set<String> keys, Set<Labels> pairs) {
  private static final Path MAIN = Repository.ROOT.resolve("pipeline/src/main/java");

  static WrittenTexts inJava() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(MAIN)) {
      List<Path> java = sources.filter(file -> file.toString().endsWith(".java")).toList();
      var task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
      var texts = new WrittenTexts(new TreeSet<>(), new HashSet<>());
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(texts.new Scanner(), null);
      }

      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Scanner extends TreeScanner<Void, Void> {
    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      if (isOfTexts(call.getMethodSelect())) {
        take(call.getArguments());
      }

      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void nothing) {
      if (made.getIdentifier() instanceof IdentifierTree name
          && name.getName().contentEquals("Labels")) {
        take(made.getArguments());
      }

      return super.visitNewClass(made, null);
    }
  }

  /** {@code say}, {@code tongue.say}, {@code Labels.of}, but not {@code Counted.say}. */
  private static boolean isOfTexts(Tree method) {
    if (method instanceof MemberSelectTree member) {
      String owner = member.getExpression().toString();
      return member.getIdentifier().contentEquals("say")
          ? !owner.equals("Counted")
          : owner.equals("Labels") && member.getIdentifier().contentEquals("of");
    }

    return method instanceof IdentifierTree name && name.getName().contentEquals("say");
  }

  private void take(List<? extends ExpressionTree> arguments) {
    List<String> texts =
        arguments.stream().map(WrittenTexts::constant).flatMap(Optional::stream).toList();
    if (texts.size() == 1 && arguments.size() == 1) {
      keys.add(texts.get(0));
    } else if (texts.size() == 2 && !texts.get(1).isEmpty()) {
      pairs.add(new Labels(texts.get(0), texts.get(1)));
    }
  }

  private static Optional<String> constant(ExpressionTree expression) {
    if (expression instanceof LiteralTree literal) {
      return literal.getValue() instanceof String text ? Optional.of(text) : Optional.empty();
    }

    if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      return constant(sum.getLeftOperand())
          .flatMap(left -> constant(sum.getRightOperand()).map(right -> left + right));
    }

    return expression instanceof ParenthesizedTree inner
        ? constant(inner.getExpression())
        : Optional.empty();
  }
}
