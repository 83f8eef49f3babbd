package be.medimmigrant.suivi.followup.amu.domain;

import be.medimmigrant.suivi.followup.amu.Chances;
import be.medimmigrant.suivi.followup.amu.OtherScheme;
import be.medimmigrant.suivi.followup.amu.WayForward;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the staff conclude about the ground: contest it with these chances, or take another way. */
@Embeddable
public record Analysis(@Column(name = "way_forward") @Enumerated(EnumType.STRING) WayForward way,
        @Column(name = "chances") @Enumerated(EnumType.STRING) Chances chances,
        @Column(name = "other_scheme") @Enumerated(EnumType.STRING) OtherScheme scheme) {

    public Analysis {
        Days.chosen(way, "wayForward");
        if (way == WayForward.CONTEST && chances == null) throw new RuleViolated("followup.amu.refused.chances.missing");
        if (way == WayForward.OTHER_SCHEME && scheme == null) throw new RuleViolated("followup.amu.refused.otherScheme.missing");
    }

    public static Analysis of(WayForward way, Chances chances, OtherScheme scheme) {
        return new Analysis(way, chances, way == WayForward.OTHER_SCHEME ? scheme : null);
    }
}
