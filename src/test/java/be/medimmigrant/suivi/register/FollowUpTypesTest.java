package be.medimmigrant.suivi.register;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.CodesForTests;
import be.medimmigrant.suivi.platform.engine.Engine;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTypesTest {

    private static final List<Code> TYPES = CodesForTests.delivered().items("case_types", 2026);
    private static final List<Code> ALL_ROOMS = FollowUpTypes.followed(TYPES, Set.of("amu-refusal-appeal", "residence-9ter", "stay-extension"));

    @Test
    void whatIsFollowedToday() {
        assertThat(FollowUpTypes.followed(TYPES, FollowUpTypes.models(Engine.models()))).extracting(Code::code).containsExactly("amu_refusal_appeal");
    }

    @Test
    void aKindThatSharesItsProcessWithAnotherIsOfferedLikeIt() {
        assertThat(ALL_ROOMS).extracting(Code::code).containsExactly("amu_refusal_appeal", "residence_9ter", "stay_extension", "oqt_extension");
    }

    @ParameterizedTest
    @CsvSource({"urgent_medical_aid, amu_refusal_appeal", "art_9ter, residence_9ter", "stay_extension, stay_extension", "forced_return, oqt_extension", "guarantor,"})
    void aThemeProposesTheKindThatFollowsItUpAndNoOther(String theme, String proposed) {
        assertThat(FollowUpTypes.proposed(ALL_ROOMS, List.of("fedasil", theme))).isEqualTo(proposed);
    }

    @Test
    void aRequestAbout9terIsNotProposedTheAppealBecauseItIsTheOnlyOneThereIs() {
        List<Code> today = FollowUpTypes.followed(TYPES, Set.of("amu-refusal-appeal"));
        assertThat(FollowUpTypes.proposed(today, List.of("art_9ter"))).isNull();
        assertThat(FollowUpTypes.proposed(today, List.of())).isNull();
    }

    @Test
    void eachThemeOfAKindIsOneThatARequestCanHave() {
        List<String> themes = CodesForTests.delivered().items("request_types", 2026).stream().map(Code::code).toList();
        assertThat(TYPES.stream().flatMap(type -> Arrays.stream(type.attribute("themes").split("\\|"))).filter(theme -> !theme.isEmpty())).isNotEmpty().isSubsetOf(themes);
    }
}
