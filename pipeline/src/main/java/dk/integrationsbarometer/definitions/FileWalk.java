package dk.integrationsbarometer.definitions;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All files below a folder, also behind symbolic links; what cannot be read ends nothing. */
public final class FileWalk extends SimpleFileVisitor<Path> {
  private final SortedSet<Path> files = new TreeSet<>();
  private final SortedMap<Path, String> unreadable = new TreeMap<>();

  private FileWalk() {}

  /** The walk through a folder. */
  public static FileWalk through(Path folder) {
    var walk = new FileWalk();
    try {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      walk.unreadable.put(folder, e.getClass().getSimpleName());
    }

    return walk;
  }

  /** Those that are there, sorted. */
  public SortedSet<Path> files() {
    return files;
  }

  /** Files and folders that cannot be read, with the reason. */
  public SortedMap<Path, String> unreadable() {
    return unreadable;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      files.add(file);
    } else if (attributes.isSymbolicLink()) {
      unreadable.put(file, "the link leads to nothing");
    }

    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    unreadable.put(
        file,
        e instanceof FileSystemLoopException
            ? "the link leads back to a folder that it lies in"
            : e.getClass().getSimpleName());
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException e) {
    if (e != null) {
      unreadable.put(folder, e.getClass().getSimpleName());
    }

    return FileVisitResult.CONTINUE;
  }
}
