package dk.integrationsbarometer.exports.px;

import dk.integrationsbarometer.exports.cubes.Content;
import dk.integrationsbarometer.exports.cubes.Cube;
import dk.integrationsbarometer.exports.cubes.Dimension;
import dk.integrationsbarometer.exports.cubes.Dimension.Role;
import dk.integrationsbarometer.exports.files.ColumnWords;
import dk.integrationsbarometer.exports.files.ExportedRun;
import dk.integrationsbarometer.exports.files.Signs;
import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.CodeLists;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cube as a PX file of the axis version 2013, in UTF-8 without a byte order mark.
 *
 * <p>Rows are groups, variables and areas; columns are periods, and in each its contents.
 */
record PxFile(ExportedRun run, List<Language> languages, Cube cube, String id) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyyMMdd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  String text() {
    var text = new PxText(languages);
    var names = new PxNames(run, cube, languages);
    addHead(text);
    addTitles(text, names);
    addDimensions(text, names);
    addContents(text);
    addNotes(text, names);
    text.plain("DATA", "\n" + String.join(" \n", new PxData(cube).lines()) + " \n");
    return text.toString();
  }

  private void addHead(PxText text) {
    text.text("CHARSET", "ANSI")
        .text("AXIS-VERSION", "2013")
        .text("CODEPAGE", "utf-8")
        .text("LANGUAGE", PxText.tag(languages.get(0)))
        .plain(
            "LANGUAGES",
            languages.stream()
                .map(language -> PxText.quoted(PxText.tag(language)))
                .collect(Collectors.joining(",")))
        .text("CREATION-DATE", minute())
        .plain("DECIMALS", String.valueOf(decimals()))
        .plain("SHOWDECIMALS", "0")
        .text("MATRIX", id)
        .text("TABLEID", id)
        .plain("COPYRIGHT", "NO");
  }

  /** The most that any of its numbers has. */
  private int decimals() {
    return cube.contents().stream().mapToInt(Content::decimals).max().orElse(0);
  }

  private String minute() {
    return MINUTE.format(run.manifest().ended());
  }

  private void addTitles(PxText text, PxNames names) {
    text.text("SUBJECT-CODE", cube.indicator().policyArea())
        .texts(
            "SUBJECT-AREA",
            language ->
                names.labels(language).label(CodeLists.POLICY_AREA, cube.indicator().policyArea()))
        .texts("DESCRIPTION", names::title)
        .texts("TITLE", names::title)
        .texts("CONTENTS", cube::title)
        .texts("UNITS", cube.main().unit())
        .texts("SOURCE", language -> cube.indicator().source())
        .lists("STUB", language -> rows().map(dimension -> names.of(dimension, language)).toList())
        .lists(
            "HEADING",
            language ->
                List.of(
                    names.of(cube.dimension(Role.PERIOD), language),
                    ColumnWords.CONTENTS.in(language)))
        .texts("CONTVARIABLE", ColumnWords.CONTENTS);
  }

  private Stream<Dimension> rows() {
    return cube.dimensions().stream().filter(dimension -> dimension.role() != Role.PERIOD);
  }

  private void addDimensions(PxText text, PxNames names) {
    for (Dimension dimension : cube.dimensions()) {
      text.about(
          "VALUES",
          language -> List.of(names.of(dimension, language)),
          language -> PxText.list(names.values(dimension, language)));
      text.about(
          "VARIABLECODE",
          language -> List.of(names.of(dimension, language)),
          language -> PxText.quoted(dimension.id()));
      text.about(
          "CODES",
          language -> List.of(names.of(dimension, language)),
          language -> PxText.list(dimension.codes()));
      if (dimension.role() == Role.PERIOD) {
        text.about(
            "TIMEVAL",
            language -> List.of(names.of(dimension, language)),
            language -> PxPeriods.of(dimension.codes()));
      }

      if (dimension.role() == Role.VARIABLE && cube.hasTotal(dimension)) {
        int total = dimension.codes().indexOf(Dimension.TOTAL);
        text.about(
            "ELIMINATION",
            language -> List.of(names.of(dimension, language)),
            language -> PxText.quoted(names.values(dimension, language).get(total)));
      }
    }
  }

  private void addContents(PxText text) {
    List<Content> contents = new PxData(cube).contents();
    text.about(
        "VALUES",
        language -> List.of(ColumnWords.CONTENTS.in(language)),
        language -> PxText.list(contents.stream().map(each -> each.label().in(language)).toList()));
    text.about(
        "VARIABLECODE",
        language -> List.of(ColumnWords.CONTENTS.in(language)),
        language -> PxText.quoted("contents"));
    text.about(
        "CODES",
        language -> List.of(ColumnWords.CONTENTS.in(language)),
        language -> PxText.list(contents.stream().map(Content::column).toList()));
    for (Content content : contents) {
      text.about(
          "UNITS",
          language -> List.of(content.label().in(language)),
          language -> PxText.quoted(content.unit().in(language)));
      text.about(
          "LAST-UPDATED",
          language -> List.of(content.label().in(language)),
          language -> PxText.quoted(minute()));
      if (content.decimals() > 0) {
        text.once(
            "PRECISION",
            language -> List.of(ColumnWords.CONTENTS.in(language), content.label().in(language)),
            String.valueOf(content.decimals()));
      }
    }
  }

  /** What the symbols mean has to be said in each file: they differ from country to country. */
  private void addNotes(PxText text, PxNames names) {
    List<String> symbols = PxData.SYMBOLS;
    for (int i = 0; i < symbols.size(); i++) {
      text.text("DATASYMBOL" + (i + 1), symbols.get(i));
    }

    text.texts("NOTEX", names::legend);
    text.texts("NOTE", cube.indicator().description());
    addNotesOfCells(text, names, ObsStatus.UNRELIABLE);
    addNotesOfCells(text, names, ObsStatus.PRELIMINARY);
  }

  private void addNotesOfCells(PxText text, PxNames names, ObsStatus status) {
    for (List<String> place : new PxData(cube).places(status)) {
      text.about(
          "CELLNOTE",
          language -> names.place(place, language),
          language -> PxText.quoted(Signs.words(status, language)));
    }
  }
}
