package be.medimmigrant.suivi.register;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.codes.CodesForTests;
import be.medimmigrant.suivi.person.PhoneNumber;
import be.medimmigrant.suivi.register.domain.RequesterSearch;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallersTest {

    private static final UUID PEETERS = UUID.fromString("7b1f8f8e-7a0e-4b59-9f5c-3f2b58b1a111");
    private static final List<PhoneNumber> NUMBER = List.of(new PhoneNumber("02 555 12 12", "3225551212"));

    private final Callers callers = new Callers();

    @BeforeEach
    void oneIsKnown() {
        callers.clock = Clock.systemUTC();
        callers.codes = CodesForTests.reading(CodesForTests.delivered());
        callers.search = new RequesterSearch() {
            @Override
            public Optional<Caller> byId(UUID id, int year) {
                return Optional.of(new Caller(PEETERS, "care_provider_hospital", null, null, "Dr Peeters", 3));
            }
        };
    }

    @Test
    void aNumberAloneIsATelephoneOfTheOneChosen() {
        assertThat(asks("r/" + PEETERS + "|02 555 12 12")).isEqualTo(new WhoAsks.Known(PEETERS, NUMBER));
        assertThat(asks("r/" + PEETERS)).isEqualTo(new WhoAsks.Known(PEETERS));
        assertThat(asks("o/cpas/cpas_jette|02 555 12 12")).isEqualTo(new WhoAsks.Organisation("cpas", "cpas", "cpas_jette", null, NUMBER));
        assertThat(asks("c/bar|02 555 12 12")).isEqualTo(new WhoAsks.Somebody("bar", null, NUMBER));
    }

    @Test
    void wordsAreSomebodyBesideThem() {
        assertThat(asks("r/" + PEETERS + "|secrétariat 02 555 12 12")).isEqualTo(new WhoAsks.Somebody("care_provider_hospital", "Dr Peeters, secrétariat", NUMBER));
    }

    @Test
    void whatIsSaidOfAPersonWhoCallsForAnotherIsKept() {
        assertThat(asks("p/" + PEETERS + "|la tante 02 555 12 12")).isEqualTo(new WhoAsks.APerson("family", PEETERS, "la tante", NUMBER));
    }

    private WhoAsks asks(String value) {
        return callers.whoAsks(value, false);
    }
}
