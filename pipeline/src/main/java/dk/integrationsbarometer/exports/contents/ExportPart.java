package dk.integrationsbarometer.exports.contents;

import static dk.integrationsbarometer.exports.HtmlText.escaped;

import dk.integrationsbarometer.exports.files.WrittenFile;
import dk.integrationsbarometer.model.labels.Labels;
import dk.integrationsbarometer.model.labels.Language;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A folder of an export, with links to the files in it that a reader opens: a page on a disk cannot
 * show a folder.
 */
record ExportPart(String path, Pattern opened, Labels words) {
  /** More links than these are folded away. */
  private static final int SHOWN = 20;

  private static final Labels NUMBER = Labels.of("Files: ");

  private static final List<ExportPart> ALL =
      List.of(
          new ExportPart(
              "excel/",
              Pattern.compile(".*[.]xlsx"),
              Labels.of(
                  "Workbooks for Excel and LibreOffice. After a cover, contents, notes, signs and goals comes a sheet for the figures of each indicator, and one for its gaps.")),
          new ExportPart(
              "csv/",
              Pattern.compile(".*[.](csv|sql)"),
              Labels.of(
                  "The published tables. The figures of a language, such as figures-en.csv, have words beside the codes. tables.sql reads them into DuckDB. The files *-metadata.json describe the columns.")),
          new ExportPart(
              "json-stat/",
              Pattern.compile(".*/collection[.]json"),
              Labels.of(
                  "Datasets in JSON-stat 2.0, one for each indicator and breakdown; gaps between groups lie in gaps/. collection.json lists them.")),
          new ExportPart(
              "px/",
              Pattern.compile(".*[.]px"),
              Labels.of(
                  "PX files for PxWeb, one for each indicator and breakdown, each with all languages of the export; gaps between groups lie in gaps/.")));

  /** The parts that an export has. */
  static String all(List<WrittenFile> files, Language language) {
    return ALL.stream()
        .filter(part -> files.stream().anyMatch(part::holds))
        .map(
            part ->
                "<dt>"
                    + part.path
                    + "</dt>\n<dd>"
                    + escaped(part.words.in(language))
                    + part.links(files, language)
                    + "</dd>\n")
        .collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
  }

  private boolean holds(WrittenFile file) {
    return file.path().startsWith(path);
  }

  private String links(List<WrittenFile> files, Language language) {
    List<String> links =
        files.stream()
            .filter(this::holds)
            .map(WrittenFile::path)
            .filter(opened.asMatchPredicate())
            .sorted()
            .map(this::link)
            .toList();
    String list = links.stream().collect(Collectors.joining("", "\n<ul>\n", "</ul>\n"));
    return links.size() <= SHOWN
        ? list
        : "\n<details><summary>"
            + escaped(NUMBER.in(language))
            + links.size()
            + "</summary>"
            + list
            + "</details>\n";
  }

  private String link(String file) {
    return "<li><a href=\""
        + escaped(file)
        + "\">"
        + escaped(file.substring(path.length()))
        + "</a></li>\n";
  }
}
