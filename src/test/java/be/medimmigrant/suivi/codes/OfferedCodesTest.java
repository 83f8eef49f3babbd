package be.medimmigrant.suivi.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfferedCodesTest {

    private final CodeBook book = CodesForTests.closing("contact_means", "email", 2025);

    @Test
    void aClosedCodeIsNotChosenAnyMoreButKeptWhereItStands() {
        assertThat(book.offered("contact_means", 2026, "phone")).extracting(Code::code).contains("phone").doesNotContain("email");
        assertThat(book.offered("contact_means", 2026, null)).extracting(Code::code).doesNotContain("email");
        assertThat(book.offered("contact_means", 2026, "email")).extracting(Code::code).contains("phone", "email").doesNotHaveDuplicates();
    }

    @Test
    void whatCameInWhileItWasOpenIsOfferedIt() {
        assertThat(book.offered("contact_means", 2025, "phone")).extracting(Code::code).contains("email");
    }
}
