package dk.integrationsbarometer.cli;

import dk.integrationsbarometer.model.labels.Language;
import dk.integrationsbarometer.problems.MessageLanguage;
import dk.integrationsbarometer.problems.Problem;
import dk.integrationsbarometer.run.Progress;
import dk.integrationsbarometer.run.answers.Languages;
import dk.integrationsbarometer.run.answers.Rendering;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a command talks: its options, and problems and notes in the language of its user. */
public final class Talk {
  /** Set by the launcher when standard error is a terminal. */
  private static final String TERMINAL = "barometer.terminal";

  @Option(names = "--json", description = "Print JSON for programs instead of text for people.")
  private boolean json;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "The language of labels: da, en, or one of the definitions (default: da).")
  private String language = Language.DA.code();

  @Mixin private Folders.Definitions definitions;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--progress",
      description = "Tell on standard error which stage has begun; always done on a terminal.")
  private boolean progress;

  Rendering rendering() {
    return new Rendering(
        Languages.named(language, definitions()), json ? Rendering.Form.JSON : Rendering.Form.TEXT);
  }

  /** The folder of the definitions, which can have further languages. */
  Path definitions() {
    return definitions.folder();
  }

  /**
   * Lines on standard error: what was not as it should be, and each stage when somebody may be
   * waiting, which is not so in a nightly job.
   */
  Progress progress(PrintWriter err) {
    MessageLanguage language = language(command);
    boolean waiting = progress || Boolean.getBoolean(TERMINAL);
    long start = System.nanoTime();
    return new Progress() {
      @Override
      public void begins(String stage) {
        if (waiting) {
          err.printf("%4d s  %s%n", (System.nanoTime() - start) / 1_000_000_000, stage);
        }
      }

      @Override
      public void notes(Problem problem) {
        err.println(problem.line(language));
        err.flush();
      }
    };
  }

  /** The language that was asked for, of whatever command. */
  static MessageLanguage language(CommandSpec command) {
    return ((Barometer) command.root().userObject()).messages();
  }

  /** On standard error. */
  public static void tell(List<Problem> notes, CommandSpec command) {
    PrintWriter err = command.commandLine().getErr();
    notes.forEach(note -> err.print(note.told(language(command)) + "\n"));
    err.flush();
  }

  /** Each on a line of its own. */
  static void tellInLines(List<Problem> notes, CommandSpec command) {
    PrintWriter err = command.commandLine().getErr();
    notes.forEach(note -> err.print(note.line(language(command)) + "\n"));
    err.flush();
  }

  /** A sentence about the work of the program. */
  static void say(String english, CommandSpec command) {
    PrintWriter err = command.commandLine().getErr();
    err.println(language(command).words(english));
    err.flush();
  }
}
