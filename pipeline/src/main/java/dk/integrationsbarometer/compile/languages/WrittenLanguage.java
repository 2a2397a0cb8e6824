package dk.integrationsbarometer.compile.languages;

import dk.integrationsbarometer.problems.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A language as its file has it, without labels.
 *
 * @param texts those of the program that have words, by their keys
 * @param missing where the others stand; the place of the file for those that do not
 */
record WrittenLanguage(
    String code,
    String name,
    Locale locale,
    Place place,
    Map<String, String> texts,
    List<Place> missing) {}
