package be.medimmigrant.suivi.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.person.domain.PersonSearch;
import be.medimmigrant.suivi.register.RequestFilter;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With twenty thousand persons and forty thousand requests nothing reads a whole table. Rows and triggers are taken back with the transaction. */
@ExtendWith(ArquillianExtension.class)
class SearchPlansIT {

    private static final String WHOLE_TABLE = "(?s).*Seq Scan on (person|person_name_key|person_phone|requester_name_key|request|request_theme)\\b.*";

    @Inject SearchPlans plans;
    @Resource UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        transaction.setTransactionTimeout(300);
        transaction.begin();
        plans.fill();
    }

    @AfterEach
    void takeBack() throws Exception {
        transaction.rollback();
        transaction.setTransactionTimeout(0);
    }

    @Test
    void noSearchAndNoListReadsAWholeTable() {
        Map<String, String> found = new LinkedHashMap<>();
        found.put("persons by name", plans.of(PersonSearch.BY_NAME, Map.of("1", "fatima amrani", "2", "FTM AMRN")));
        found.put("persons by telephone", plans.of(PersonSearch.BY_PHONE, Map.of("1", "%32470123456%")));
        found.put("callers by name", plans.of(RequesterSearch.BY_NAME, Map.of("words", "peeters lieve", "wordsStandFor", "peeters lieve", "sounds", "PTRS LF", "soundsStandFor", "peeters lieve", "year", 2150)));
        RequestFilter all = RequestFilter.all();
        found.put("the list", plans.ofList(all, null));
        found.put("a later page", plans.ofList(all, "5680281600000000_" + UUID.randomUUID()));
        found.put("open ones", plans.ofList(all.inState("open"), null));
        found.put("of a month", plans.ofList(all.in(2150, 4), null));
        found.put("of a theme", plans.ofList(all.about("art_9ter"), null));
        found.put("of a means", plans.ofList(all.by("phone"), null));
        found.put("of a category", plans.ofList(all.from("bar"), null));
        found.put("of a person", plans.ofList(all.ofPerson(UUID.randomUUID()), null));
        found.put("by words", plans.ofList(all.saying("attestation amrani"), null));
        found.put("by a name with particles", plans.ofList(all.saying("van den berghe"), null));
        found.put("by number", plans.ofList(all.saying("2150-30412"), null));
        assertThat(found.values()).allSatisfy(plan -> assertThat(plan).contains("Index"));
        found.forEach((what, plan) -> assertThat(plan).as(what).doesNotMatch(WHOLE_TABLE));
    }
}
