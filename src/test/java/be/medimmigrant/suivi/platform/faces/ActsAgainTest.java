package be.medimmigrant.suivi.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.faces.FacesException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ActsAgainTest {

    private int pressed;

    @Test
    void a_command_that_the_database_ended_for_another_one_is_done_again() {
        press(2, new FacesException(new SQLException("deadlock detected", "40P01")));
        assertThat(pressed).isEqualTo(3);
    }

    @Test
    void three_times_are_enough() {
        assertThatThrownBy(() -> press(9, new FacesException(new SQLException("could not serialize", "40001")))).isInstanceOf(FacesException.class);
        assertThat(pressed).isEqualTo(3);
    }

    @Test
    void what_failed_for_another_reason_is_not_done_twice() {
        assertThatThrownBy(() -> press(1, new FacesException(new SQLException("duplicate key", "23505")))).isInstanceOf(FacesException.class);
        assertThat(pressed).isEqualTo(1);
    }

    private void press(int failures, RuntimeException failure) {
        new ActsAgain(event -> {
            if (++pressed <= failures) throw failure;
        }).processAction(null);
    }
}
