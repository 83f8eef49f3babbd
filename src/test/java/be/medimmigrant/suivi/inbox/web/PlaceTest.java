package be.medimmigrant.suivi.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.inbox.InboxList;
import be.medimmigrant.suivi.inbox.When;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void theListOfThoseWaitedForIsNotNarrowedByUrgencyAndDoesNotSaySo() {
        Place waiting = new Place(InboxList.WAITING, When.LATE, null, null, null, null);
        assertThat(waiting.when()).isNull();
        assertThat(waiting.isFiltered()).isFalse();
        assertThat(waiting.url()).isEqualTo("/inbox/inbox.xhtml?list=waiting");
        assertThat(waiting.with(When.TODAY).filter().when()).isNull();
    }

    @Test
    void everyOtherListIs() {
        assertThat(new Place(InboxList.TEAM, When.LATE, null, null, null, null).url()).isEqualTo("/inbox/inbox.xhtml?list=team&when=late");
    }

    @Test
    void whatWasTypedMayBeANameAndStaysOutOfTheUrl() {
        Place narrowed = Place.HOME.withText("7", " Diallo ");
        assertThat(narrowed.filter().text()).isEqualTo("Diallo");
        assertThat(narrowed.url()).isEqualTo("/inbox/inbox.xhtml?find=7");
        assertThat(narrowed.with(InboxList.TEAM).url()).as("kept from list to list").isEqualTo("/inbox/inbox.xhtml?list=team&find=7");
        assertThat(narrowed.withText(null, "").url()).isEqualTo("/inbox/inbox.xhtml");
        assertThat(new Place(InboxList.MINE, null, null, "7", null, null).url()).as("the number of another session").isEqualTo("/inbox/inbox.xhtml");
    }
}
