package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A source of its own for a test, with its own code. */
@ApplicationScoped
public class FundTestSources {

    @PersistenceContext EntityManager em;
    @Inject FundSources sources;
    @Inject As as;

    @Transactional
    public UUID open(Money total) {
        return as.coordinator(() -> {
            String code = "test_" + UUID.randomUUID().toString().replace("-", "");
            sources.idOf(code); // a door of the house: from here on the database knows who acts
            em.createNativeQuery("insert into code_item (list, code, label_fr, label_nl, label_en, kind, position) values ('fund_sources', :code, 'essai', 'proef', 'test', 'value', 999)")
                    .setParameter("code", code).executeUpdate();
            return sources.open(code, null, null, total);
        });
    }
}
