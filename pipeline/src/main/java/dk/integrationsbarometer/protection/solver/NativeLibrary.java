package dk.integrationsbarometer.protection.solver;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Loads the native library of OR-Tools, once per process.
 *
 * <p>Not by OR-Tools' own {@code Loader}: that unpacks to {@code java.io.tmpdir}, leaves the files
 * there until the process ends, and needs JNA.
 */
final class NativeLibrary {
  private static boolean tried;
  private static Optional<String> problem = Optional.empty();

  private NativeLibrary() {}

  /** Why it cannot be used; empty when it can. */
  static synchronized Optional<String> load(Path folder) {
    if (!tried) {
      tried = true;
      problem =
          load(folder, platform(System.getProperty("os.name"), System.getProperty("os.arch")));
    }
    return problem;
  }

  static Optional<String> load(Path folder, String platform) {
    String main = platform + "/" + System.mapLibraryName("jniortools");
    URL resource = NativeLibrary.class.getClassLoader().getResource(main);
    if (resource == null) {
      return Optional.of("no native library " + platform);
    }
    List<Path> files = new ArrayList<>();
    try {
      Path inside = Files.createDirectories(folder.toAbsolutePath().resolve(platform));
      files.add(inside);
      unpack(resource, platform + "/", folder.toAbsolutePath(), files);
      System.load(folder.toAbsolutePath().resolve(main).toString());
      return Optional.empty();
    } catch (IOException | UnsatisfiedLinkError | ClassCastException e) {
      return Optional.of("the native library " + platform + " did not load");
    } finally {
      remove(files);
    }
  }

  static String platform(String system, String processor) {
    String name = system.toLowerCase(Locale.ROOT);
    String known = name.startsWith("mac") ? "darwin" : name.startsWith("win") ? "win32" : "linux";
    return "ortools-"
        + known
        + "-"
        + (processor.equals("amd64") ? "x86-64" : processor.replace('_', '-'));
  }

  private static void unpack(URL resource, String prefix, Path folder, List<Path> files)
      throws IOException {
    var connection = (JarURLConnection) resource.openConnection();
    connection.setUseCaches(false);
    try (JarFile jar = connection.getJarFile()) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
        if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
          Path file = folder.resolve(entry.getName());
          files.add(file);
          try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
  }

  /** The process has the files open; they need no names any more. */
  private static void remove(List<Path> files) {
    for (int i = files.size() - 1; i >= 0; i--) {
      try {
        Files.deleteIfExists(files.get(i));
      } catch (IOException e) {
        // What cannot be removed stays in the private folder: no harm, and no reason to stop.
        files.get(i).toFile().deleteOnExit();
      }
    }
  }
}
