package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.fund.domain.Intervention;
import be.medimmigrant.suivi.fund.domain.Interventions;
import be.medimmigrant.suivi.fund.domain.Provider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reads a request for its pages. */
@ApplicationScoped
class InterventionReading {

    @PersistenceContext EntityManager em;
    @Inject Interventions interventions;

    Optional<InterventionView> ofCase(UUID caseId) {
        return em.createQuery("select count(i) from Intervention i where i.caseId = :caseId", Long.class).setParameter("caseId", caseId).getSingleResult() == 0
                ? Optional.empty() : Optional.of(view(interventions.latest(caseId)));
    }

    InterventionView byId(UUID id) {
        return view(interventions.require(id));
    }

    InterventionView view(Intervention i) {
        Optional<Provider> provider = interventions.provider(i.providerId());
        return new InterventionView(i.id(), i.number(), i.caseId(), i.personId(), i.need().reason(), i.need().expenseType(), i.need().partner(), i.need().what(), provider.map(Provider::name).orElse(null),
                provider.map(Provider::iban).orElse(null), provider.map(p -> interventions.paidTo(p.id())).orElse(0), i.need().estimate(), i.need().expenseOn(), i.need().urgent(), i.need().prescription(), i.need().quote(),
                i.need().comfort(), i.need().brusselsLink(), i.need().amuAdviceOn(), i.need().amuAppointmentOn(), i.requestedBy(), i.requestedOn(), i.describedBy(), i.invoiceRecordedBy(), i.payersImpossible().orElse(null),
                interventions.payers(i.id()).stream().map(p -> new InterventionView.Payed(p.payer().code(), p.by().map(ContactBy::code).orElse(null), p.name(), p.on(), p.said())).toList(),
                i.sourceId(), i.need().sourceAskedId(), i.asked(), i.agreedAmount(), i.conditions(), i.agreedOn(), i.validUntil(), i.noteGivenOn(), i.invoiceNumber(), i.invoiceOn(), i.invoiceAmount(),
                i.payableAmount(), i.receiptNumber(), i.paidOn(), i.paidBy(), i.paidEntry(), i.controlledBy(), i.newPerson(), i.amuAskedSince(),
                i.refusalReason().map(r -> r.name().toLowerCase(Locale.ROOT)).orElse(null), i.outcome().orElse(null), i.round(),
                interventions.approvals(i.id()).stream().map(a -> new InterventionView.Decided(a.id(), a.round(), a.position(), a.verdict(), a.amount(), a.approverId(), a.at(), a.motive(), a.awaitsCosignature())).toList(),
                thisYear(i), interventions.paidEver(i.personId(), i.id()), i.communication(), i.paidIban(), i.deliveredOn());
    }

    private int thisYear(Intervention i) {
        return ((Number) em.createNativeQuery("select count(*) from fund_intervention where person_id = :person and id <> :but and outcome = 'paid' and extract(year from paid_on) = :year")
                .setParameter("person", i.personId()).setParameter("but", i.id()).setParameter("year", i.need().expenseOn().getYear()).getSingleResult()).intValue();
    }
}
