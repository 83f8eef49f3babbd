package be.medimmigrant.suivi.textblock;

import static be.medimmigrant.suivi.platform.acting.Roles.ANYBODY;
import static be.medimmigrant.suivi.platform.acting.Roles.COORDINATOR;
import static be.medimmigrant.suivi.platform.acting.Roles.STAFF;

import be.medimmigrant.suivi.platform.acting.AllowedTo;
import be.medimmigrant.suivi.shared.RuleViolated;
import be.medimmigrant.suivi.textblock.domain.TextBlock;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Text blocks: read by everybody who writes, kept by the staff. */
@Stateless
@AllowedTo({STAFF, COORDINATOR})
public class TextBlocks {

    @PersistenceContext EntityManager em;

    /** Blocks, then fact sheets; unsorted within, since the order depends on the reader's language. */
    @AllowedTo(ANYBODY)
    public List<TextBlockView> all() {
        return em.createQuery("select b from TextBlock b order by b.kind, b.id", TextBlock.class).getResultStream().map(TextBlock::view).toList();
    }

    /** For the pages of the blocks: refused to whoever may not keep them. */
    public void mustKeep() {}

    public Optional<TextBlockView> byId(UUID id) {
        return Optional.ofNullable(em.find(TextBlock.class, id)).map(TextBlock::view);
    }

    /**
     * @throws RuleViolated {@code textblock.incomplete} without a title and a text in each language, {@code textblock.noAddress} for a
     *     sheet whose text is no https address, {@code textblock.changedMeanwhile}, {@code textblock.gone}
     */
    public UUID keep(KeepTextBlock said) {
        if (said.id() == null) {
            TextBlock block = TextBlock.of(said.kind(), said.title(), said.text());
            em.persist(block);
            return block.id();
        }
        get(said.id()).change(said.version(), said.title(), said.text());
        return said.id();
    }

    public void remove(UUID id, int version) {
        TextBlock block = get(id);
        block.requireSeen(version);
        em.remove(block);
    }

    private TextBlock get(UUID id) {
        return Optional.ofNullable(em.find(TextBlock.class, id)).orElseThrow(() -> new RuleViolated("textblock.gone"));
    }
}
