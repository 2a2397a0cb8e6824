package dk.integrationsbarometer.exports.contents;

import static dk.integrationsbarometer.exports.HtmlText.escaped;

import dk.integrationsbarometer.exports.files.ColumnWords;
import dk.integrationsbarometer.exports.files.ExportFolder;
import dk.integrationsbarometer.exports.files.ExportName;
import dk.integrationsbarometer.exports.files.ExportWords;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.exports.files.Signs;
import dk.integrationsbarometer.exports.files.WrittenFile;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code README.html}: what each file of an export is and what the signs in it mean. */
public final class ReadmePage {
  private static final Labels SIGN_HEAD = Labels.of("Signs");
  private static final Labels NOTE = Labels.of("a note of the cell");
  private static final Labels STATUS_HEAD = Labels.of("Meaning");
  private static final Labels FILE_HEAD = Labels.of("Files");
  private static final Labels COMPUTED = Labels.of("Computed");
  private static final Labels ROUNDED =
      Labels.of(
          "Numbers are rounded. A true zero is 0; a cell without a number has a sign that says why.");

  private static final String STYLE =
      "body{font-family:sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem;line-height:1.5}"
          + "table{border-collapse:collapse}th,td{border:1px solid #767676;padding:.3rem .6rem;text-align:left}";

  private ReadmePage() {}

  /** Writes the page into an export, as the last of its files. */
  public static void write(ExportedRun run, List<Language> languages, ExportFolder folder) {
    Language first = languages.get(0);
    var page = new StringBuilder("<!DOCTYPE html>\n");
    page.append("<html lang=\"").append(tag(first)).append("\">\n<head>\n");
    page.append("<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    page.append("<title>").append(escaped(ExportWords.TITLE.in(first))).append("</title>\n");
    page.append("<style>").append(STYLE).append("</style>\n</head>\n<body>\n<main>\n");
    for (Language language : languages) {
      page.append(section(run, language, language.equals(first) ? 1 : 2, folder.files()));
    }

    folder.write("README.html", page.append("</main>\n</body>\n</html>\n").toString());
  }

  private static String section(
      ExportedRun run, Language language, int level, List<WrittenFile> files) {
    String day = LocalDate.ofInstant(run.manifest().ended(), ZoneOffset.UTC).toString();
    String mark =
        run.readers()
            .mark()
            .map(text -> "<p><strong>" + escaped(text.in(language)) + "</strong></p>\n")
            .orElse("");
    return "<section lang=\""
        + tag(language)
        + "\">\n"
        + heading(
            level, ExportWords.TITLE.in(language) + ", " + ExportName.words(run.run(), language))
        + mark
        + run.choice().words(run, language).map(text -> "<p>" + escaped(text) + "</p>\n").orElse("")
        + "<p>"
        + escaped(COMPUTED.in(language))
        + " "
        + day
        + " ("
        + run.manifest().runId()
        + "). "
        + escaped(ROUNDED.in(language))
        + "</p>\n"
        + heading(level + 1, FILE_HEAD.in(language))
        + ExportPart.all(files, language)
        + heading(level + 1, SIGN_HEAD.in(language))
        + signs(language)
        + "</section>\n";
  }

  private static String heading(int level, String text) {
    return "<h" + level + ">" + escaped(text) + "</h" + level + ">\n";
  }

  private static String signs(Language language) {
    return Stream.concat(
            Signs.LEGEND.stream().map(status -> sign(status, language)),
            Stream.of(notComputed(language)))
        .collect(
            Collectors.joining(
                "",
                "<table>\n<tr><th scope=\"col\">"
                    + escaped(STATUS_HEAD.in(language))
                    + "</th><th scope=\"col\">Excel</th><th scope=\"col\">PX</th>"
                    + "<th scope=\"col\">JSON-stat, CSV</th></tr>\n",
                "</table>\n"));
  }

  private static String sign(ObsStatus status, Language language) {
    return "<tr><td>"
        + escaped(Signs.words(status, language))
        + "</td><td>"
        + Signs.EXCEL.of(status)
        + "</td><td>"
        + (status == ObsStatus.UNRELIABLE
            ? escaped(ColumnWords.UNCERTAIN.in(language)) + " = 1"
            : status.hasValue() ? escaped(NOTE.in(language)) : Signs.PX.of(status))
        + "</td><td>"
        + Signs.JSON_STAT.of(status)
        + "</td></tr>\n";
  }

  /** Only cubes have a place for it: in sheets and CSV files there is no such row. */
  private static String notComputed(Language language) {
    return "<tr><td>"
        + escaped(Signs.NOT_COMPUTED.label().in(language))
        + "</td><td></td><td>"
        + Signs.NOT_COMPUTED.symbol()
        + "</td><td>"
        + Signs.NOT_COMPUTED.code()
        + "</td></tr>\n";
  }

  private static String tag(Language language) {
    return language.code();
  }
}
