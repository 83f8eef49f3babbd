package be.medimmigrant.suivi.followup.shared.domain;

import be.medimmigrant.suivi.followup.shared.ChooseLawyer;
import be.medimmigrant.suivi.followup.shared.LawyerAnswer;
import be.medimmigrant.suivi.followup.shared.LawyerThrough;
import be.medimmigrant.suivi.followup.shared.RecordLawyer;
import be.medimmigrant.suivi.followup.shared.ReferralView;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** One attempt to find a lawyer: chosen, sent the file with a mandate, answered. Another attempt is another row. */
@Entity
@Table(name = "lawyer_referral")
public class LawyerReferral {

    @Id private UUID id;
    @Version private int version;
    @Column(name = "case_id") private UUID caseId;
    private String through;
    private String name;
    private String phone;
    @Column(name = "chosen_on") private LocalDate chosenOn;
    @Column(name = "sent_on") private LocalDate sentOn;
    private String answer;
    @Column(name = "answered_on") private LocalDate answeredOn;
    private String reference;
    @Column(name = "next_step_by") private String nextStepBy;

    protected LawyerReferral() {}

    public static LawyerReferral choose(UUID caseId, ChooseLawyer said, LocalDate today) {
        if (said.through() == null) throw new RuleViolated("followup.shared.refused.lawyerThrough");
        if (said.through() == LawyerThrough.LAWYER && text(said.name()) == null) throw new RuleViolated("followup.shared.refused.lawyerName");
        LawyerReferral referral = new LawyerReferral();
        referral.id = UUID.randomUUID();
        referral.caseId = caseId;
        referral.through = said.through().code();
        referral.name = text(said.name());
        referral.phone = text(said.phone());
        referral.chosenOn = today;
        return referral;
    }

    /** Chosen and sent on one day, both typed on another: the day of the choice is the one on which it was typed. */
    public void sent(LocalDate on, LocalDate today) {
        if (on == null || on.isAfter(today)) throw new RuleViolated("followup.shared.refused.sentOn");
        sentOn = on;
    }

    public void answered(RecordLawyer said, LocalDate today) {
        if (said.answer() == null) throw new RuleViolated("followup.shared.refused.lawyerAnswer");
        if (said.on() == null || said.on().isAfter(today)) throw new RuleViolated("followup.shared.refused.day");
        String who = text(said.name()) == null ? name : text(said.name());
        if (said.answer() == LawyerAnswer.CONFIRMED && who == null) throw new RuleViolated("followup.shared.refused.lawyerName");
        if (said.answer() == LawyerAnswer.CONFIRMED && said.nextStepBy() == null) throw new RuleViolated("followup.shared.refused.nextStepBy");
        answer = said.answer().code();
        answeredOn = said.on();
        name = who;
        reference = text(said.reference());
        nextStepBy = said.nextStepBy() == null ? null : said.nextStepBy().code();
    }

    public ReferralView view() {
        return new ReferralView(through, name, phone, chosenOn, sentOn, answer, reference);
    }

    public String name() { return name; }

    public String phone() { return phone; }

    public LocalDate sentOn() { return sentOn; }

    public String nextStepBy() { return nextStepBy; }

    private static String text(String text) { return text == null || text.isBlank() ? null : text.strip(); }
}
