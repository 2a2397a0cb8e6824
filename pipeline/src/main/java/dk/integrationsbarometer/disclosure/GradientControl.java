package dk.integrationsbarometer.disclosure;

import dk.integrationsbarometer.indicators.figures.FigureKey;
import dk.integrationsbarometer.indicators.gradients.SocialGradient;
import dk.integrationsbarometer.model.labels.ConfStatus;
import dk.integrationsbarometer.model.labels.ObsStatus;
import dk.integrationsbarometer.tables.GradientRow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hides gradients that would reveal something of few people: those of a hidden total, those in
 * which the figure of any class is hidden or would be, and those from which few people are left
 * out, since the part that is included would reveal how many they are and what they are like.
 *
 * @param hidden what may not be known
 */
record GradientControl(SuppressedFigures hidden, LowReliability reliability) {
  Stream<GradientRow> released(List<SocialGradient> gradients) {
    return gradients.stream().map(this::released);
  }

  private GradientRow released(SocialGradient gradient) {
    boolean isHidden = gradient.total().status() == ObsStatus.NORMAL && isHidden(gradient);
    FigureKey key = gradient.total().key();
    return new GradientRow(
        hidden.indicator().id(),
        key.period().code(),
        key.area(),
        key.group(),
        gradient.over(),
        isHidden ? OptionalDouble.empty() : gradient.slope(),
        isHidden ? Optional.empty() : gradient.slopeInterval(),
        isHidden ? OptionalDouble.empty() : gradient.relative(),
        isHidden ? Optional.empty() : gradient.relativeInterval(),
        isHidden ? OptionalDouble.empty() : gradient.included(),
        hidden.indicator().valueUnit().gapCode(),
        isHidden ? ObsStatus.SUPPRESSED : reliability.of(gradient),
        isHidden ? ConfStatus.CONFIDENTIAL : ConfStatus.FREE);
  }

  private boolean isHidden(SocialGradient gradient) {
    return hidden.holds(gradient.total().key())
        || hidden.holdsClass(gradient.total().key(), Set.of(gradient.over()))
        || Stream.concat(gradient.classes().stream(), Stream.of(gradient.left()))
            .anyMatch(hidden::holds);
  }
}
