package dk.integrationsbarometer.problems;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Ends the work because of problems that a user can mend; the first problem's kind decides the exit
 * code.
 */
public final class BarometerException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 50;

  private final transient List<Problem> problems;
  private final ExitCode exitCode;

  public BarometerException(List<Problem> problems) {
    super(texts(problems, MessageLanguage.EN));
    this.problems = List.copyOf(problems);
    this.exitCode = problems.get(0).message().exitCode();
  }

  public static BarometerException of(Message message, Place place, Object... arguments) {
    return new BarometerException(List.of(Problem.of(message, place, arguments)));
  }

  public List<Problem> problems() {
    return problems;
  }

  public ExitCode exitCode() {
    return exitCode;
  }

  /** All that is wrong; of much, the first. */
  public String told(MessageLanguage language) {
    return texts(problems, language);
  }

  private static String texts(List<Problem> problems, MessageLanguage language) {
    String shown =
        problems.stream()
            .limit(SHOWN)
            .map(problem -> problem.told(language))
            .collect(Collectors.joining(System.lineSeparator()));
    int rest = problems.size() - SHOWN;
    return rest <= 0
        ? shown
        : shown
            + System.lineSeparator()
            + language.words(Counted.say("... and %d more [problem|problems].", rest));
  }
}
