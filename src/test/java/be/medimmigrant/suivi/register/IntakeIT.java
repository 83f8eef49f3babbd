package be.medimmigrant.suivi.register;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.person.Families;
import be.medimmigrant.suivi.person.PersonView;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One save for everything a call says. */
@ExtendWith(ArquillianExtension.class)
class IntakeIT {

    @Inject Intake intake;
    @Inject Families families;
    @Inject As as;

    @Test
    void somebodyOfAHouseholdJoinsIt() {
        UUID mother = save(SomeRequest.call().about("Kisembo", "Ruth"), null);
        UUID child = save(SomeRequest.call().about("Kisembo", "Joy"), mother);
        UUID uncle = save(SomeRequest.call(), child);
        assertThat(household(mother)).containsExactlyInAnyOrder(child, uncle);
        assertThat(household(uncle)).containsExactlyInAnyOrder(child, mother);
    }

    @Test
    void nobodyLivesWithThemselves() {
        UUID one = save(SomeRequest.call().about("Musoke", "Peace"), null);
        UUID again = save(SomeRequest.call().about(AboutWhom.Known.of(one)), one);
        assertThat(again).isEqualTo(one);
        assertThat(household(one)).isEmpty();
    }

    private UUID save(SomeRequest call, UUID livesWith) {
        return as.staff(() -> intake.save(call.said(), null, livesWith)).personId();
    }

    private List<UUID> household(UUID person) {
        return as.staff(() -> families.householdOf(person)).stream().map(PersonView::id).toList();
    }
}
