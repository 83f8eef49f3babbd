package be.medimmigrant.suivi.person.domain;

import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where persons are kept. */
@ApplicationScoped
public class PersonStore {

    @PersistenceContext EntityManager em;

    public void add(Person person) {
        em.persist(person);
    }

    public Optional<Person> find(UUID id) {
        return Optional.ofNullable(em.find(Person.class, id));
    }

    public Person get(UUID id) {
        return find(id).orElseThrow(() -> new RuleViolated("person.gone"));
    }

    public Map<UUID, PersonView> views(Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return em.createQuery("select distinct p from Person p left join fetch p.phones where p.id in :ids", Person.class).setParameter("ids", ids)
                .getResultStream().map(Person::view).collect(Collectors.toMap(PersonView::id, Function.identity()));
    }

    public String nextAlias() {
        Number next = (Number) em.createNativeQuery("select nextval('person_alias_number')").getSingleResult();
        return Aliases.numbered(next.intValue());
    }

    public void tellApart(UUID one, UUID other, UUID by, LocalDate on) {
        em.createNativeQuery("insert into person_told_apart (person_id, other_id, told_by, told_on)"
                + " values (least(:one, :other), greatest(:one, :other), :by, :on) on conflict do nothing")
                .setParameter("one", one).setParameter("other", other).setParameter("by", by).setParameter("on", on).executeUpdate();
    }
}
