package be.medimmigrant.suivi.casefile;

import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.casefile.domain.CaseFile;
import be.medimmigrant.suivi.casefile.domain.Contact;
import be.medimmigrant.suivi.casefile.domain.Mandate;
import be.medimmigrant.suivi.casefile.domain.MandateQueries;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Calls, letters and visits about a case. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class Contacts {

    @PersistenceContext EntityManager em;
    @Inject MandateQueries mandates;
    @Inject Timeline timeline;
    @Inject Acting acting;
    @Inject Clock clock;

    /**
     * Records a contact and tells it in the timeline. One that goes out to a third party is refused with
     * {@code casefile.noMandate} unless the client's mandate for them was in force on its day; the database refuses it, too.
     */
    public UUID record(RecordContact said) {
        CaseFile file = em.find(CaseFile.class, said.caseId());
        if (file == null) throw new RuleViolated("casefile.unknown");
        file.mustBeOpen();
        Mandate mandate = mandateFor(said);
        Contact contact = Contact.record(said, mandate, acting.id(), clock.instant());
        em.persist(contact);
        timeline.record(told(said, mandate));
        return contact.id();
    }

    private Mandate mandateFor(RecordContact said) {
        if (!said.needsMandate() || said.at() == null) return null;
        return mandates.inForce(said.caseId(), said.with(), said.at().atZone(clock.getZone()).toLocalDate()).orElse(null);
    }

    /** The mandate it rests on stands in the small print of the line. */
    private TimelineEvent told(RecordContact said, Mandate mandate) {
        List<String> args = new ArrayList<>(List.of("code:contact_means/" + said.means(), counterpart(said.with())));
        if (said.needsMandate()) args.add("mandate:" + mandate.since());
        String key = said.direction() == Direction.IN ? "casefile.timeline.contactIn" : "casefile.timeline.contactOut";
        return new TimelineEvent(said.caseId(), TimelineKind.CONTACT, key, args, said.summary().strip(), said.at());
    }

    private static String counterpart(Whom with) {
        if (with == null) return "text:casefile.counterpart.client";
        return with.kind() == ThirdParty.OTHER ? with.told() : "text:casefile.counterpart." + with.kind().code();
    }
}
