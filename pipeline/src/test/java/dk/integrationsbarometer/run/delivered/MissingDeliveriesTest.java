package dk.integrationsbarometer.run.delivered;

import static org.assertj.core.api.Assertions.assertThat;

import dk.integrationsbarometer.problems.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How deliveries that are not there are told. */
class MissingDeliveriesTest {
  /** The oldest are perhaps never to come. */
  @Test
  void ofManyDaysTheNewestAreNamed() {
    List<LocalDate> days =
        IntStream.rangeClosed(2001, 2014).mapToObj(year -> LocalDate.of(year, 12, 31)).toList();
    var missing = new MissingDeliveries();
    missing.add("arbejde", new Lack("bfl", "timer", days));

    assertThat(missing.told())
        .extracting(Problem::text)
        .containsExactly(
            "bfl: No delivery of 'bfl' for 14 days, the newest first: 2014-12-31, 2013-12-31,"
                + " 2012-12-31, 2011-12-31, 2010-12-31, 2009-12-31, 2008-12-31, 2007-12-31,"
                + " 2006-12-31, 2005-12-31, 2004-12-31, 2003-12-31 ... (14 in all). What needs it is"
                + " missing (status O): arbejde (timer).\n"
                + "  Deliver it and run again. [W001]");
  }
}
