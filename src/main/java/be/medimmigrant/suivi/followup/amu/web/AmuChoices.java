package be.medimmigrant.suivi.followup.amu.web;

import be.medimmigrant.suivi.casefile.ThirdParty;
import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.followup.amu.AppealDecision;
import be.medimmigrant.suivi.followup.amu.CallResult;
import be.medimmigrant.suivi.followup.amu.Chances;
import be.medimmigrant.suivi.followup.amu.CpasAnswer;
import be.medimmigrant.suivi.followup.amu.FilingProof;
import be.medimmigrant.suivi.followup.amu.JudgmentKind;
import be.medimmigrant.suivi.followup.amu.NotificationMode;
import be.medimmigrant.suivi.followup.amu.OtherScheme;
import be.medimmigrant.suivi.followup.amu.TransferResult;
import be.medimmigrant.suivi.followup.amu.TriggerKind;
import be.medimmigrant.suivi.followup.amu.WayForward;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What can be chosen on the pages of the AMU follow-up. */
@Named
@ApplicationScoped
public class AmuChoices {

    @Inject Codes codes;

    public List<TriggerKind> getReported() {
        return Arrays.stream(TriggerKind.values()).filter(kind -> kind != TriggerKind.GRANTED).toList();
    }

    public List<NotificationMode> getModes() { return List.of(NotificationMode.values()); }

    public List<CallResult> getCallResults() { return List.of(CallResult.values()); }

    public List<TransferResult> getTransferResults() { return List.of(TransferResult.values()); }

    public List<WayForward> getWays() { return List.of(WayForward.values()); }

    public List<Chances> getChances() { return List.of(Chances.values()); }

    public List<OtherScheme> getSchemes() { return List.of(OtherScheme.values()); }

    public List<CpasAnswer> getAnswers() { return List.of(CpasAnswer.values()); }

    public List<FilingProof> getProofs() { return List.of(FilingProof.values()); }

    public List<JudgmentKind> getJudgments() { return List.of(JudgmentKind.values()); }

    public List<AppealDecision> getAppeals() { return List.of(AppealDecision.values()); }

    /** Of whom urgent help is asked. */
    public List<ThirdParty> getHelpers() { return List.of(ThirdParty.CPAS, ThirdParty.HOSPITAL); }

    public List<Code> getCpas() { return codes.items("cpas"); }

    public List<Code> getGrounds() { return codes.items("cpas_refusal_grounds"); }

    public List<Code> getCourts() {
        return codes.items("authorities").stream().filter(a -> a.attribute("role").equals("first instance")).toList();
    }

    /** How a third party is spoken with; some means of the register are only those of people who come to us. */
    public List<Code> getMeans() {
        return codes.items("contact_means").stream().filter(means -> means.attribute("incoming_only").isEmpty()).toList();
    }

    /** The papers that are useful in such a case. */
    public List<Code> getDocuments() {
        return codes.items("document_types").stream()
                .filter(type -> List.of(type.attribute("used_in").split("\\|")).contains("amu_refusal_appeal")).toList();
    }
}
