package be.medimmigrant.suivi.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhomTest {

    @Test
    void anotherOneIsAlwaysNamed() {
        refused("casefile.whichMissing", () -> Whom.of(ThirdParty.OTHER));
        refused("casefile.whichMissing", () -> new Whom(ThirdParty.OTHER, "", "  "));
        refused("casefile.whichMissing", () -> Whom.chosen("other", null, null));
        refused("casefile.thirdPartyMissing", () -> Whom.chosen(null, "fedasil", null));
        assertThat(Whom.chosen("other", "fedasil", null)).isEqualTo(new Whom(ThirdParty.OTHER, "fedasil", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpas", "commune", "oe"})
    void anAuthorityThatTheConsentAsksAboutIsNoOther(String authority) {
        assertThat(new Whom(ThirdParty.OTHER, authority, null)).isEqualTo(Whom.of(ThirdParty.of(authority)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void whoeverTheConsentAsksAboutIsNamedByTheirKind(ThirdParty kind) {
        assertThat(new Whom(kind, "baj", "Me Invention")).isEqualTo(Whom.of(kind)).extracting(Whom::told).isEqualTo("text:casefile.thirdParty." + kind.code());
    }

    @Test
    void accentsAndDotsDoNotMakeAnotherOneOfAName() {
        assertThat(named("École du  Centre").is(named("ecole du centre."))).isTrue();
        assertThat(named("École du Centre").is(named("École du Parc"))).isFalse();
        assertThat(named("…").is(named("?"))).isFalse();
        assertThat(named("fedasil").is(new Whom(ThirdParty.OTHER, "fedasil", null))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cpas", "authorities/fedasil", "name/École du Centre"})
    void itIsChosenAgainByItsCode(String code) {
        assertThat(Whom.chosen(code, null, null).code()).isEqualTo(code);
    }

    private static Whom named(String name) {
        return new Whom(ThirdParty.OTHER, null, name);
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).hasMessage(key);
    }
}
