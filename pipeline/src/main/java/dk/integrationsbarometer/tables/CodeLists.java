package dk.integrationsbarometer.tables;

/**
 * The lists of the table {@code codes}, each called after the column that it is mostly for; of
 * breakdowns, each variable has a list of its own besides. Which columns hold codes of which list
 * is said by {@link dk.integrationsbarometer.tables.columns.CodeOf}.
 */
public final class CodeLists {
  public static final String INDICATOR = "indicator";
  public static final String PERIOD = "period";
  public static final String AREA = "area";
  public static final String GROUP = "group";
  public static final String REFERENCE = "reference";
  public static final String BENCHMARK = "benchmark";
  public static final String BREAKDOWN = "breakdown";
  public static final String UNIT = "unit";
  public static final String OBS_STATUS = "obs_status";
  public static final String CONF_STATUS = "conf_status";
  public static final String POLICY_AREA = "policy_area";
  public static final String STATUS = "status";
  public static final String TREND = "trend";
  public static final String RULE = "rule";
  public static final String NEWEST = "newest";
  public static final String POLICY = "policy";
  public static final String COMMITTEE = "committee";
  public static final String DIRECTION = "direction";
  public static final String INTERVAL = "interval";
  public static final String ADJUSTMENT = "adjustment";
  public static final String PART = "part";
  public static final String STATE = "state";
  public static final String DELIVERED = "delivered";
  public static final String CHECK = "check";
  public static final String REGISTER = "register";
  public static final String ABOUT = "about";
  public static final String VERDICT = "verdict";

  private CodeLists() {}
}
