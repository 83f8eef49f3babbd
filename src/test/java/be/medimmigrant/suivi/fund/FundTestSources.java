package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** A source of its own for a test, with its own code. */
@ApplicationScoped
public class FundTestSources {

    @PersistenceContext EntityManager em;
    @Inject FundSources sources;
    @Inject SuiviClock clock;
    @Inject As as;

    @Transactional
    public UUID open(Money total) {
        return open("test_" + UUID.randomUUID().toString().replace("-", ""), total, null, null);
    }

    /** So that money is there on whatever day the tests run; once per year, and never on a day a test travelled to, where sources are counted. */
    @Transactional
    public void openOfThisYear() {
        if (clock.isMoved()) return;
        int year = clock.today().getYear();
        String code = "test_" + year;
        if (as.coordinator(() -> sources.idOf(code)).isEmpty()) open(code, Money.of("100000"), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private UUID open(String code, Money total, LocalDate from, LocalDate to) {
        return as.coordinator(() -> {
            sources.idOf(code); // a door of the house: from here on the database knows who acts
            em.createNativeQuery("insert into code_item (list, code, label_fr, label_nl, label_en, kind, position) values ('fund_sources', :code, 'essai', 'proef', 'test', 'value', 999)")
                    .setParameter("code", code).executeUpdate();
            return sources.open(code, from, to, total);
        });
    }
}
