package be.medimmigrant.suivi.register.domain;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.person.PhoneNumber;
import be.medimmigrant.suivi.person.PlainLetters;
import be.medimmigrant.suivi.register.RequesterView;
import be.medimmigrant.suivi.register.WhoAsks;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Where requesters are kept. A name, an organisation or a person that asked before is taken again, so that it
 * counts once; a single word is nobody's name alone: it takes an equal telephone to be the same one.
 */
@ApplicationScoped
public class RequesterStore {

    private static final String PERSON_CONCERNED = "person_concerned";

    @PersistenceContext EntityManager em;
    @Inject Codes codes;

    /** @param personConcerned whom the request is about, or null */
    public Requester settled(WhoAsks who, UUID personConcerned) {
        if (who instanceof WhoAsks.Known known) return reachedAt(known.phones(), get(known.requesterId()));
        if (who instanceof WhoAsks.APerson one) return relative(one);
        if (who instanceof WhoAsks.ThePersonConcerned one)
            return personConcerned == null ? add(Requester.somebody(one.category(), null)) : ofPerson(one.category(), personConcerned);
        Requester requester = who instanceof WhoAsks.Organisation one ? organisation(one) : somebody((WhoAsks.Somebody) who);
        requester.findableAs(labels(requester.view()));
        return requester;
    }

    /** Whether who asks is the one concerned, known or not: a name that was given without a person stays somebody's own. */
    public boolean asksForThemselves(RequesterView who, UUID personConcerned) {
        if (who.personId() != null) return who.personId().equals(personConcerned);
        return personConcerned == null && PERSON_CONCERNED.equals(who.category()) && who.name() == null && who.organisation() == null;
    }

    public RequesterView view(UUID id) {
        return get(id).view();
    }

    public Requester get(UUID id) {
        return Optional.ofNullable(em.find(Requester.class, id)).orElseThrow(() -> new RuleViolated("register.requesterGone"));
    }

    /** Somebody whom no request comes from any more was written down by mistake: they shall not be proposed again. */
    public void forgetUnused(UUID id) {
        em.flush();
        boolean used = !em.createQuery("select r.id from Request r where r.requesterId = :id", UUID.class).setParameter("id", id).setMaxResults(1).getResultList().isEmpty();
        if (!used) em.remove(get(id));
    }

    private Requester relative(WhoAsks.APerson said) {
        Requester requester = ofPerson(said.category(), said.personId());
        requester.alsoCalled(said.name());
        requester.findableAs(labels(requester.view()));
        return reachedAt(said.phones(), requester);
    }

    private Requester organisation(WhoAsks.Organisation said) {
        Requester requester = em.createQuery("select r from Requester r where r.organisationList = :list and r.organisation = :code", Requester.class)
                .setParameter("list", said.list()).setParameter("code", said.code()).getResultStream()
                .filter(r -> Objects.equals(said.name(), r.name())).findFirst()
                .orElseGet(() -> add(Requester.organisation(said.category(), said.list(), said.code(), said.name())));
        return reachedAt(said.phones(), requester);
    }

    private Requester somebody(WhoAsks.Somebody said) {
        return reachedAt(said.phones(), said.name() == null ? add(Requester.somebody(said.category(), null)) : named(said));
    }

    private Requester named(WhoAsks.Somebody said) {
        return em.createQuery("select r from Requester r where r.category = :category and lower(r.name) = lower(:name) and r.organisation is null", Requester.class)
                .setParameter("category", said.category()).setParameter("name", said.name().strip()).getResultStream()
                .filter(known -> PlainLetters.words(said.name()).size() > 1 || known.isReachedAt(said.phones())).findFirst()
                .orElseGet(() -> add(Requester.somebody(said.category(), said.name())));
    }

    private Requester ofPerson(String category, UUID person) {
        return em.createQuery("select r from Requester r where r.personId = :person and r.category = :category", Requester.class)
                .setParameter("person", person).setParameter("category", category).getResultStream().findFirst()
                .orElseGet(() -> add(Requester.person(category, person)));
    }

    private static Requester reachedAt(List<PhoneNumber> phones, Requester requester) {
        phones.forEach(requester::addPhone);
        return requester;
    }

    private Requester add(Requester requester) {
        em.persist(requester);
        return requester;
    }

    private List<String> labels(RequesterView requester) {
        List<String> labels = new ArrayList<>();
        if (requester.name() != null) labels.add(requester.name());
        if (requester.organisation() != null) {
            Code code = codes.get(requester.organisationList(), requester.organisation());
            labels.addAll(List.of(code.labelFr(), code.labelNl(), code.attribute("abbr_fr"), code.attribute("abbr_nl")));
        }
        return labels;
    }
}
