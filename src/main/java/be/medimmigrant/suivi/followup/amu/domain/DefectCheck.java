package be.medimmigrant.suivi.followup.amu.domain;

import be.medimmigrant.suivi.followup.amu.DefectConclusion;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** «Too late?» is never answered by a date alone: the notification was looked at, a lawyer too, and somebody concluded. */
@Embeddable
public record DefectCheck(@Column(name = "defects_checked_on") LocalDate on, @Column(name = "lawyer_asked") Boolean lawyerAsked,
        @Column(name = "defect_conclusion") @Enumerated(EnumType.STRING) DefectConclusion conclusion) {

    public DefectCheck {
        Days.known(on, "checkedOn");
        Days.chosen(conclusion, "defectConclusion");
        if (conclusion == DefectConclusion.MISSED && !Boolean.TRUE.equals(lawyerAsked)) throw new RuleViolated("followup.amu.refused.lawyerNotAsked");
    }
}
