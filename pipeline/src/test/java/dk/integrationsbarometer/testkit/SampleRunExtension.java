package dk.integrationsbarometer.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Runs the sample once for the whole JVM, when the first test asks for it. */
public final class SampleRunExtension implements ParameterResolver {
  private static final ExtensionContext.Namespace OURS =
      ExtensionContext.Namespace.create(SampleRunExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(SampleRun.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent("sample", key -> start(), Held.class)
        .run();
  }

  private static Held start() {
    try {
      Path folder = Files.createTempDirectory("barometer-sample");
      return new Held(
          folder, SampleRun.of(Sample.EXTRACTS, folder.resolve("out"), folder.resolve("work")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** JUnit closes it with the last test. */
  private record Held(Path folder, SampleRun run) implements AutoCloseable {
    @Override
    public void close() {
      Sample.delete(folder);
    }
  }
}
