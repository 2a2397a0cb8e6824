package dk.integrationsbarometer.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command has said and with which code it has ended. */
record Said(int code, String out, String err) {
  static Said by(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Barometer.execute(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Said(code, out.toString(), err.toString());
  }
}
