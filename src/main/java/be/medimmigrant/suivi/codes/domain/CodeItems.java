package be.medimmigrant.suivi.codes.domain;

import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

/** Where single codes are kept while somebody works on them. */
@ApplicationScoped
public class CodeItems {

    @PersistenceContext EntityManager em;

    /** @throws RuleViolated {@code codes.unknown} */
    public CodeItem get(String list, String code) {
        CodeItem item = em.find(CodeItem.class, new CodeItem.Key(list, code));
        if (item == null) throw new RuleViolated("codes.unknown");
        return item;
    }

    public boolean exists(String list, String code) {
        return em.find(CodeItem.class, new CodeItem.Key(list, code)) != null;
    }

    public void add(CodeItem item) {
        em.persist(item);
        em.flush();
    }

    public void remove(CodeItem item) {
        em.remove(item);
        em.flush();
    }

    /** All tables that refer to codes are asked, by their foreign keys and the comments of those that hold several. */
    public long uses(String list, String code) {
        return ((Number) em.createNativeQuery("select code_uses(?1, ?2)").setParameter(1, list).setParameter(2, code).getSingleResult()).longValue();
    }

    /** Whether it still stands in a history or a timeline, though nothing refers to it any more. */
    public boolean wasRecorded(String list, String code) {
        return (Boolean) em.createNativeQuery("select code_was_recorded(?1, ?2)").setParameter(1, list).setParameter(2, code).getSingleResult();
    }

    public int nextPosition(String list) {
        Integer last = em.createQuery("select max(i.position) from CodeItem i where i.list = :list", Integer.class).setParameter("list", list).getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** Codes with the same parent, in their order, locked: two who move at once move one after the other. */
    public List<CodeItem> siblings(String list, String parent) {
        return em.createQuery("select i from CodeItem i where i.list = :list and coalesce(i.parent, '') = :parent order by i.code", CodeItem.class)
                .setParameter("list", list).setParameter("parent", parent == null ? "" : parent).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().sorted(Comparator.comparingInt(CodeItem::position)).toList();
    }
}
