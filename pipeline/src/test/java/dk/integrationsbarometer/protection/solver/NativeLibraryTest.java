package dk.integrationsbarometer.protection.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeLibraryTest {
  @ParameterizedTest
  @CsvSource({
    "Linux,amd64,ortools-linux-x86-64",
    "Linux,aarch64,ortools-linux-aarch64",
    "Mac OS X,aarch64,ortools-darwin-aarch64",
    "Mac OS X,x86_64,ortools-darwin-x86-64",
    "Windows 11,amd64,ortools-win32-x86-64"
  })
  void aPlatformIsCalledAsOrToolsCallsIt(String system, String processor, String platform) {
    assertThat(NativeLibrary.platform(system, processor)).isEqualTo(platform);
  }

  @Test
  void aPlatformThatIsNotCarriedIsNamed(@TempDir Path folder) {
    assertThat(NativeLibrary.load(folder, "ortools-win32-x86-64"))
        .contains("no native library ortools-win32-x86-64");
  }

  @Test
  void nothingIsLeftInTheFolderWhenTheLibraryDoesNotLoad(@TempDir Path folder) {
    String foreign =
        NativeLibrary.platform(System.getProperty("os.name"), System.getProperty("os.arch"))
                .equals("ortools-linux-aarch64")
            ? "ortools-linux-x86-64"
            : "ortools-linux-aarch64";

    assertThat(NativeLibrary.load(folder, foreign))
        .contains("the native library " + foreign + " did not load");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theSolverInJavaSaysWhyItIsUsed() {
    assertThat(Solver.java().name()).isEqualTo("simplex in Java (chosen)");
  }
}
