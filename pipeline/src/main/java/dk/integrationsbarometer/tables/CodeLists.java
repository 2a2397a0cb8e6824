package dk.integrationsbarometer.tables;

/**
 * The columns whose codes are explained in the table {@code codes}, as its column list names them.
 */
public final class CodeLists {
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

  private CodeLists() {}
}
