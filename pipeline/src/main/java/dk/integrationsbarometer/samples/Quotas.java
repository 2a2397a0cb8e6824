package dk.integrationsbarometer.samples;

import dk.integrationsbarometer.samples.Profile.Quota;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How many people of each stratum work on each status date of a half-year, so that the shares pooled over its dates come out as the
 * profile says.
 */
final class Quotas {
  private final Profile.Employment employment;
  private final List<long[]> sizes;
  private final long[] pooled = new long[Stratum.COUNT];
  private final long[] working = new long[Stratum.COUNT];
  private final long[] leftOut = new long[Stratum.COUNT];

  private Quotas(Profile.Employment employment, List<long[]> sizes) {
    this.employment = employment;
    this.sizes = sizes;
    for (int stratum = 0; stratum < Stratum.COUNT; stratum++) {
      int index = stratum;
      pooled[stratum] = sizes.stream().mapToLong(date -> date[index]).sum();
    }
  }

  /**
   * What holds on one date, by stratum.
   *
   * @param people residents aged 25-64, without those left out
   * @param leftOut how many are made residents of the neighbouring municipality
   */
  record OnDate(long[] people, long[] working, long[] leftOut) {}

  /** The quotas for the dates of one half-year, given the strata's sizes on each. */
  static List<OnDate> of(Profile.Employment employment, List<long[]> sizes) {
    var quotas = new Quotas(employment, sizes);
    quotas.settle(Background.DANSK, employment.dansk());
    quotas.settle(Background.VESTLIG, employment.vestlig());
    quotas.settle(Background.UKENDT, employment.unknown());
    quotas.settle(Background.MENAPT, employment.menapt());
    quotas.settleRest();
    return LongStream.range(0, sizes.size()).mapToObj(date -> quotas.onDate((int) date)).toList();
  }

  private void settle(Background background, Quota quota) {
    int women = new Stratum(background, Sex.KVINDE).index();
    int men = new Stratum(background, Sex.MAND).index();
    enter(background, split(quota, Split.Size.of(pooled[women], pooled[men])));
  }

  /** The selected MENAPT countries are a part of the non-western ones; the others get what is then missing to the whole. */
  private void settleRest() {
    int menaptWomen = new Stratum(Background.MENAPT, Sex.KVINDE).index();
    int menaptMen = new Stratum(Background.MENAPT, Sex.MAND).index();
    long fixedWomen = pooled[menaptWomen];
    long fixedMen = pooled[menaptMen];
    long women = fixedWomen + pooled[new Stratum(Background.OEVRIGE, Sex.KVINDE).index()];
    long men = fixedMen + pooled[new Stratum(Background.OEVRIGE, Sex.MAND).index()];
    Split all = split(employment.nonWestern(), new Split.Size(women, men, fixedWomen, fixedMen, working[menaptWomen], working[menaptMen]));
    enter(Background.OEVRIGE, new Split(all.women() - working[menaptWomen], all.men() - working[menaptMen], all.womenOut(), all.menOut()));
  }

  /** With one date in a half-year nobody is left out: the counts of that day are quotas too. */
  private Split split(Quota quota, Split.Size size) {
    return sizes.size() > 1 ? Split.exact(quota, size) : Split.nearest(quota, size);
  }

  private void enter(Background background, Split split) {
    enter(new Stratum(background, Sex.KVINDE).index(), split.women(), split.womenOut());
    enter(new Stratum(background, Sex.MAND).index(), split.men(), split.menOut());
  }

  private void enter(int stratum, long workers, long out) {
    working[stratum] = workers;
    leftOut[stratum] = out;
    pooled[stratum] -= out;
  }

  /** The dates share the workers in proportion; those left out are all missing from the first. */
  private OnDate onDate(int date) {
    long[] people = sizes.get(date).clone();
    long[] workers = new long[Stratum.COUNT];
    for (int stratum = 0; stratum < Stratum.COUNT; stratum++) {
      people[stratum] -= date == 0 ? leftOut[stratum] : 0;
      long before = upTo(date, stratum);
      workers[stratum] = share(stratum, before + people[stratum]) - share(stratum, before);
    }

    return new OnDate(people, workers, date == 0 ? leftOut : new long[Stratum.COUNT]);
  }

  private long upTo(int date, int stratum) {
    long before = sizes.stream().limit(date).mapToLong(sizesOnDate -> sizesOnDate[stratum]).sum();
    return date == 0 ? 0 : before - leftOut[stratum];
  }

  private long share(int stratum, long people) {
    return pooled[stratum] == 0 ? 0 : Math.round((double) working[stratum] * people / pooled[stratum]);
  }
}
