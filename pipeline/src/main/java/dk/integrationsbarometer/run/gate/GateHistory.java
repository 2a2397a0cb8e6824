package dk.integrationsbarometer.run.gate;

import dk.integrationsbarometer.problems.BarometerException;
import dk.integrationsbarometer.problems.Message;
import dk.integrationsbarometer.problems.Place;
import dk.integrationsbarometer.registers.gate.Finding;
import dk.integrationsbarometer.registers.gate.Followed;
import dk.integrationsbarometer.registers.gate.Profile;
import dk.integrationsbarometer.registers.gate.Share;
import dk.integrationsbarometer.run.kept.OwnersFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What is remembered of a register's deliveries: which were accepted and why, and what those next
 * to each other have in common. A line that says something else is not believed, and made anew.
 */
final class GateHistory {
  private static final String FOLDER = "gate";
  private static final String ACCEPTED = "accepted";
  private static final String FOLLOWED = "followed";
  private static final String SHARE = "share";
  private static final String BETWEEN = "\t";

  private final FileSystem files;
  private final Path file;

  private GateHistory(FileSystem files, Path file) {
    this.files = files;
    this.file = file;
  }

  /** A delivery of those rows and that content, and why it was accepted. */
  record Accepted(Optional<LocalDate> date, long rows, long content, String because) {
    boolean isOf(Profile profile) {
      return date.equals(profile.date()) && rows == profile.rows() && content == profile.content();
    }

    static Accepted of(Profile profile, String because) {
      return new Accepted(profile.date(), profile.rows(), profile.content(), because);
    }
  }

  /** All that is remembered. */
  record Known(List<Accepted> accepted, List<Followed> followed, List<Share> shares) {
    Known {
      accepted = List.copyOf(accepted);
      followed = List.copyOf(followed);
      shares = List.copyOf(shares);
    }
  }

  static GateHistory in(String work, String register, Configuration hadoop) {
    var file = new Path(new Path(work, FOLDER), register + ".tsv");
    try {
      return new GateHistory(file.getFileSystem(hadoop), file);
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  Known read() {
    List<Accepted> accepted = new ArrayList<>();
    List<Followed> followed = new ArrayList<>();
    List<Share> shares = new ArrayList<>();
    try {
      if (files.exists(file)) {
        try (var in = files.open(file)) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .forEach(line -> add(List.of(line.split(BETWEEN)), accepted, followed, shares));
        }
      }
    } catch (IOException e) {
      throw unusable(file, e);
    }

    return new Known(accepted, followed, shares);
  }

  private static void add(
      List<String> parts, List<Accepted> accepted, List<Followed> followed, List<Share> shares) {
    try {
      if (parts.get(0).equals(ACCEPTED)) {
        accepted.add(
            new Accepted(
                parts.get(1).isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(parts.get(1))),
                Long.parseLong(parts.get(2)),
                Long.parseLong(parts.get(3)),
                parts.get(4)));
      } else if (parts.get(0).equals(FOLLOWED)) {
        followed.add(followed(parts));
      } else if (parts.get(0).equals(SHARE)) {
        shares.add(share(parts));
      }
    } catch (IndexOutOfBoundsException | DateTimeException | IllegalArgumentException e) {
      return; // made anew, or asked for again
    }
  }

  private static Followed followed(List<String> parts) {
    SortedMap<String, Long> same = new TreeMap<>();
    for (String each : parts.subList(7, parts.size())) {
      int at = each.lastIndexOf('=');
      same.put(each.substring(0, at), Long.parseLong(each.substring(at + 1)));
    }

    return new Followed(
        LocalDate.parse(parts.get(1)),
        LocalDate.parse(parts.get(2)),
        Long.parseLong(parts.get(3)),
        Long.parseLong(parts.get(4)),
        Long.parseLong(parts.get(5)),
        Long.parseLong(parts.get(6)),
        same);
  }

  private static Share share(List<String> parts) {
    return new Share(
        Finding.Measure.valueOf(parts.get(1)),
        parts.get(2),
        parts.get(3),
        LocalDate.parse(parts.get(4)),
        parts.get(5),
        parts.get(6),
        Long.parseLong(parts.get(7)),
        Long.parseLong(parts.get(8)));
  }

  void write(Known known) {
    List<String> lines = new ArrayList<>();
    for (Accepted each : known.accepted()) {
      lines.add(
          String.join(
              BETWEEN,
              ACCEPTED,
              each.date().map(LocalDate::toString).orElse(""),
              String.valueOf(each.rows()),
              String.valueOf(each.content()),
              each.because()));
    }

    known.followed().forEach(each -> lines.add(line(each)));
    known.shares().forEach(each -> lines.add(line(each)));
    try {
      OwnersFile.write(
          files,
          file,
          lines.stream()
              .map(line -> line + "\n")
              .collect(Collectors.joining())
              .getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unusable(file, e);
    }
  }

  private static String line(Followed each) {
    List<String> parts = new ArrayList<>();
    parts.add(FOLLOWED);
    parts.add(each.from().toString());
    parts.add(each.to().toString());
    parts.add(String.valueOf(each.fromContent()));
    parts.add(String.valueOf(each.toContent()));
    parts.add(String.valueOf(each.keys()));
    parts.add(String.valueOf(each.common()));
    each.same().forEach((column, count) -> parts.add(column + "=" + count));
    return String.join(BETWEEN, parts);
  }

  private static String line(Share each) {
    return String.join(
        BETWEEN,
        SHARE,
        each.measure().name(),
        each.column(),
        each.said(),
        each.date().toString(),
        each.beside(),
        each.rests(),
        String.valueOf(each.of()),
        String.valueOf(each.some()));
  }

  private static BarometerException unusable(Path file, IOException cause) {
    return BarometerException.of(
        Message.CANNOT_WRITE,
        Place.ofFile(Path.getPathWithoutSchemeAndAuthority(file).toString()),
        cause.getClass().getSimpleName());
  }
}
