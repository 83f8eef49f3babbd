package be.medimmigrant.suivi.person.domain;

import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    public UUID newHousehold() {
        UUID id = UUID.randomUUID();
        em.createNativeQuery("insert into household (id) values (:id)").setParameter("id", id).executeUpdate();
        return id;
    }

    public List<PersonView> membersOf(UUID household) {
        return em.createQuery("select p from Person p where p.householdId = :household order by p.registeredOn, p.id", Person.class)
                .setParameter("household", household).getResultStream().map(Person::view).toList();
    }

    /** A tie in either direction. */
    public Optional<Tie> tie(UUID one, UUID other) {
        return em.createQuery("select t from Tie t where t.personId = :one and t.otherId = :other or t.personId = :other and t.otherId = :one", Tie.class)
                .setParameter("one", one).setParameter("other", other).getResultStream().findFirst();
    }

    public List<Tie> tiesOf(UUID person) {
        return em.createQuery("select t from Tie t where t.personId = :person or t.otherId = :person", Tie.class).setParameter("person", person).getResultList();
    }

    public void tie(Tie tie) {
        em.persist(tie);
    }

    /** At once: two persons have one tie, and a new one may follow. */
    public void untie(Tie tie) {
        em.remove(tie);
        em.flush();
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
