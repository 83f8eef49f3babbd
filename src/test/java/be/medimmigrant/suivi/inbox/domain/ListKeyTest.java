package be.medimmigrant.suivi.inbox.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ListKeyTest {

    @Test
    void aKeyIsReadAsItWasWrittenAlsoThatOfAPlaceWhereTheEngineWaits() {
        for (String id : new String[] {"4711", "0dcf304e-2652-3090-882f-0f161031d2eb", "Timer_SilenceDay30:4711"}) {
            ListKey key = new ListKey(true, "2026-12-15", Instant.parse("2026-11-23T09:00:00.123456Z"), id);
            assertThat(ListKey.parse(key.toString())).contains(key);
        }
    }

    @Test
    void aKeyThatWasTamperedWithIsNone() {
        assertThat(ListKey.parse("a_2026-12-15_2026-11-23T09:00:00Z_4711' or true")).isEmpty();
    }
}
