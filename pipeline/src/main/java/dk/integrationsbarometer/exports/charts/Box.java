package dk.integrationsbarometer.exports.charts;

/** A rectangle of a picture, in its units; y grows downwards. */
public record Box(double left, double top, double right, double bottom) {
  /** Whether the two share more than an edge. */
  public boolean overlaps(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  public boolean isInside(Box other) {
    return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
  }
}
