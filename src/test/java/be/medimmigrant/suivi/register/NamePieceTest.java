package be.medimmigrant.suivi.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePieceTest {

    @ParameterizedTest
    @CsvSource({
        "El Bakri Samira, el bakri samra, [El] [Bakri] [Sam]i[ra]",
        "Bakri Samara, el bakri samra, [Bakri] [Sam]a[ra]",
        "Fatima EL-AMRANI, el amrani fatma, [Fat]i[ma] [EL]-[AMRANI]",
        "Kowalski Piotr, diallo, Kowalski Piotr",
    })
    void whatAgreesWithTheTypedNameIsMarked(String name, String typed, String marked) {
        String shown = NamePiece.of(name, typed).stream().map(p -> p.marked() ? "[" + p.text() + "]" : p.text()).collect(Collectors.joining());

        assertThat(shown).isEqualTo(marked);
    }
}
