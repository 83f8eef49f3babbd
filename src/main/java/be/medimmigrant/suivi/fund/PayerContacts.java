package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.casefile.MandateInForce;
import be.medimmigrant.suivi.casefile.Mandates;
import be.medimmigrant.suivi.casefile.Whom;
import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.fund.domain.PayerContact;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Third parties that are asked whether they pay: what goes out from us rests on the client's mandate for that very one (ADR 89). */
@ApplicationScoped
class PayerContacts {

    @Inject FundWork work;
    @Inject Interventions interventions;
    @Inject Mandates mandates;

    /**
     * Refuses {@code fund.refused.payerOn} for a day to come, {@code fund.refused.contactBy} when nobody is said to have made the contact,
     * {@code fund.refused.noMandate} when we did without a mandate in force that day and none is given now. The database refuses it, too.
     *
     * @param asked null = nobody
     * @return the mandate that a contact of ours rests on
     */
    Optional<MandateInForce> record(Intervention of, AskedPayer asked, String said) {
        if (asked == null || asked.payer() == null) return Optional.empty();
        LocalDate on = asked.on() == null ? work.today() : asked.on();
        if (on.isAfter(work.today())) throw new RuleViolated("fund.refused.payerOn");
        if (asked.by() == null) throw new RuleViolated("fund.refused.contactBy");
        Optional<MandateInForce> mandate = asked.by() == ContactBy.US ? Optional.of(mandate(of.caseId(), asked, on)) : Optional.empty();
        interventions.add(PayerContact.of(of.id(), asked, on, mandate.orElse(null), said, work.me()));
        return mandate;
    }

    private MandateInForce mandate(UUID caseId, AskedPayer asked, LocalDate on) {
        Whom whom = asked.payer().whom(asked.name());
        Optional<MandateInForce> known = mandates.inForce(caseId, whom, on);
        if (known.isPresent()) return known.get();
        if (!asked.mandated()) throw new RuleViolated("fund.refused.noMandate", "text:fund.payer." + asked.payer().code());
        mandates.record(caseId, whom, true, on);
        return mandates.inForce(caseId, whom, on).orElseThrow();
    }
}
