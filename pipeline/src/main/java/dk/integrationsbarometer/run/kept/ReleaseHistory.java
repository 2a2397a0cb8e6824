package dk.integrationsbarometer.run.kept;

import dk.integrationsbarometer.disclosure.ReleasedNumbers;
import dk.integrationsbarometer.disclosure.ReleasedNumbers.Released;
import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.registers.seals.SealedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What all releases have published and hidden, in a file of text: for each number its meaning,
 * whether it was hidden in any of them, and each value that was published. Numbers that never were
 * published are not in it. The last line is its seal: the file cannot be made anew, and one that
 * was cut or edited would let a run give away what an earlier one hid.
 */
public final class ReleaseHistory {
  static final String NAME = "released.tsv";
  private static final String FILE = "disclosure/" + NAME;
  private static final String HIDDEN = "hidden";
  private static final String SHOWN = "shown";
  private static final Pattern LINE =
      Pattern.compile(
          "(?<key>[^\t]+)\t(?<state>hidden|shown)\t(?<numbers>(?:-?[0-9]+(?:\\.[0-9]+)?(?: |$))*)");

  private final FileSystem files;
  private final Path file;

  private ReleaseHistory(FileSystem files, Path file) {
    this.files = files;
    this.file = file;
  }

  /**
   * That of a work folder; the file need not exist.
   *
   * @throws BarometerException when there is no such file system
   */
  public static ReleaseHistory in(String work, Configuration hadoop) {
    var file = new Path(work, FILE);
    try {
      return new ReleaseHistory(file.getFileSystem(hadoop), file);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  /**
   * What was published and hidden; nothing before the first release.
   *
   * @throws BarometerException when the file holds something else: without it nobody can say what
   *     is safe beside earlier releases
   */
  public ReleasedNumbers read() {
    SortedMap<String, Released> numbers = new TreeMap<>();
    lines().lines().forEach(line -> add(line, numbers));
    return new ReleasedNumbers(numbers);
  }

  private String lines() {
    try {
      return files.exists(file)
          ? SealedText.open(OwnersFile.read(files, file))
              .orElseThrow(() -> damaged("its last line is not the seal of those before it"))
          : "";
    } catch (IOException e) {
      throw damaged("it cannot be read, " + e.getClass().getSimpleName());
    }
  }

  private void add(String line, SortedMap<String, Released> numbers) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw damaged("line " + (numbers.size() + 1) + " is not one of it");
    }

    SortedSet<BigDecimal> published =
        Arrays.stream(matcher.group("numbers").split(" ", -1))
            .filter(text -> !text.isEmpty())
            .map(BigDecimal::new)
            .collect(Collectors.toCollection(TreeSet::new));
    numbers.put(
        matcher.group("key"), new Released(published, matcher.group("state").equals(HIDDEN)));
  }

  /**
   * Keeps it for the next run.
   *
   * @throws BarometerException when the file cannot be written; it stays as it was
   */
  public void write(ReleasedNumbers numbers) {
    var text = new StringBuilder();
    numbers
        .numbers()
        .forEach(
            (key, number) ->
                text.append(key)
                    .append('\t')
                    .append(number.isHidden() ? HIDDEN : SHOWN)
                    .append('\t')
                    .append(
                        number.published().stream()
                            .map(BigDecimal::toPlainString)
                            .collect(Collectors.joining(" ")))
                    .append('\n'));
    try {
      OwnersFile.write(
          files, file, SealedText.of(text.toString()).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private BarometerException damaged(String why) {
    return BarometerException.of(Message.BAD_HISTORY, place(file), why);
  }

  private static BarometerException unusable(Path file, IOException cause) {
    return BarometerException.of(
        Message.CANNOT_WRITE, place(file), cause.getClass().getSimpleName());
  }

  private static Place place(Path file) {
    return Place.ofFile(Path.getPathWithoutSchemeAndAuthority(file).toString());
  }
}
