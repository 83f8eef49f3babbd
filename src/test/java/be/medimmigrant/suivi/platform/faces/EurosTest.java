package be.medimmigrant.suivi.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EurosTest {

    @Test
    void an_amount_stands_as_each_language_writes_it() {
        BigDecimal amount = new BigDecimal("1234.5");
        assertThat(Euros.in(Locale.FRENCH, amount)).isEqualTo("1\u202f234,50\u00a0€");
        assertThat(Euros.in(Locale.forLanguageTag("nl"), amount)).isEqualTo("€\u00a01.234,50");
        assertThat(Euros.in(Locale.ENGLISH, amount)).isEqualTo("€1,234.50");
    }

    @Test
    void a_sentence_takes_an_amount_as_it_is() {
        List<Money> args = List.of(Money.of("1234.5"), Money.of("200"));
        assertThat(new TextsBean().in(Locale.forLanguageTag("nl"), "fund.check.personAbove", args)).contains("€\u00a01.234,50 van €\u00a0200,00").doesNotContain("0 €");
    }
}
