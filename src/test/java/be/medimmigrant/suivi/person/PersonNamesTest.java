package be.medimmigrant.suivi.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNamesTest {

    @ParameterizedTest
    @CsvSource({
        "el amrani fatma, Fatima EL-AMRANI",
        "mohammed benali, Muhammad Ben Ali",
        "Mohamed Ben Ali, BENALI Mouhammad",
        "youssef elidrissi, El Idrissi Yusuf",
        "aicha ouedraogo, Ouédraogo Aïsha",
        "ayse yildiz, Yıldız Ayşe",
        "sukru ozgur, ÖZGÜR Şükrü",
        "lukasz wojcik, Wójcik Łukasz",
        "malgorzata swiatek, Świątek Małgorzata",
        "ndiaye moussa, N’Diaye Moussa",
        "cabdi xasan warsame, Warsame Cabdi Xasan",
        "stefan ionita, Ioniţă Ştefan",
        "traore fatoumata, Fatoumata TRAORÉ",
        "van den berghe an, An Vandenberghe",
        "mehmet celik, ÇELİK Mehmet",
        "rasjid joesoef, Youssouf Rachid",
        "tsjaikovski pjotr, TCHAIKOVSKI Piotr",
        "aisja chadija, Khadija Aïcha",
        "achmed chalid, Ahmed Khaled",
        "dzjamila bouchra, Boesjra Djamila",
        "jassin jemeni, Yassine Yemeni",
        "wijckmans dirk, WYKMANS Dirck",
        "van den eijnde maryke, Marijke Van den Eynde",
    })
    void theSameNameIsAStrongMatchHoweverItIsSpelledOrOrdered(String typed, String known) {
        int likeness = NameLikeness.between(typed, known);

        assertThat(NameLikeness.isStrong(likeness, typed)).as("%s ~ %s = %d", typed, known, likeness).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"el bakri samra, El Bakri Samira", "el bakri samra, Bakri Samara", "el bakri samra, El Bakali Samira"})
    void neighboursAreWorthShowing(String typed, String known) {
        assertThat(NameLikeness.between(typed, known)).isGreaterThanOrEqualTo(NameLikeness.WORTH_SHOWING);
    }

    @ParameterizedTest
    @CsvSource({"omar benali, Benali Amir", "fatima el amrani, Fatima El Idrissi", "fatima el amrani, Hassan El Amrani", "jean dupont, Jeanne Dumont", "jan peeters, Chan Peters"})
    void anotherPersonIsNoStrongMatch(String typed, String other) {
        int likeness = NameLikeness.between(typed, other);

        assertThat(NameLikeness.isStrong(likeness, typed)).as("%s ~ %s = %d", typed, other, likeness).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"diallo mamadou, Kowalski Piotr", "aya, Benali Omar"})
    void strangersAreNotShown(String typed, String other) {
        assertThat(NameLikeness.between(typed, other)).isLessThan(NameLikeness.WORTH_SHOWING);
    }

    /** These codes are kept in the database: who changes them raises {@link NameSound#EDITION}. */
    @Test
    void theSoundsKeptInTheDatabaseAreThoseOfThisEdition() {
        assertThat(NameSound.EDITION).isEqualTo(2);
        assertThat(NameSound.of("tsjetsjeen")).isEqualTo(NameSound.of("tchetcheen")).contains("XXN");
        assertThat(NameSound.of("chadija")).containsAll(NameSound.of("khadidja"));
        assertThat(NameSound.of("achmed")).contains("AMT");
        assertThat(NameSound.of("christine")).contains("KRSTN");
        assertThat(NameSound.of("ك")).containsExactly("ك");
    }

    @Test
    void aFirstNameAloneIsNeverStrong() {
        assertThat(NameLikeness.isStrong(NameLikeness.between("fatima", "Fatima"), "fatima")).isFalse();
    }

    @Test
    void whatIsStillBeingTypedCountsAsTheBeginningOfAWord() {
        assertThat(NameLikeness.between("amrani fat", "El Amrani Fatima")).isGreaterThanOrEqualTo(NameLikeness.WORTH_SHOWING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "el amrani fatima | El Amrani | Fatima",
        "Fatima EL-AMRANI | El-Amrani | Fatima",
        "EL AMRANI Fatima | El Amrani | Fatima",
        "van der Meer, An | van der Meer | An",
        "MC DONALD, JOHN | Mc Donald | John",
        "n’diaye moussa | N’Diaye | Moussa",
        "Samira | Samira | ",
    })
    void oneLineIsReadAsFamilyAndGivenName(String line, String family, String given) {
        assertThat(PersonName.read(line)).isEqualTo(new PersonName(family, given));
    }

    @Test
    void nothingTypedIsNobodysName() {
        assertThat(PersonName.read("  ").isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"+32 474 12 34 56", "0032474123456", "0474/12.34.56", "+32 (0)474 12 34 56", "0474-123456", "+32 0474 12 34 56", "0032 0474123456"})
    void allWaysToWriteABelgianNumberAreOneNumber(String typed) {
        assertThat(PhoneNumber.read(typed)).get().extracting(PhoneNumber::digits).isEqualTo("32474123456");
    }

    @Test
    void lastDigitsAreAPartOfANumber() {
        assertThat(PhoneNumber.read("34 56")).get().extracting(PhoneNumber::digits).isEqualTo("3456");
        assertThat(PhoneNumber.read("el amrani")).isEmpty();
    }

    @Test
    void aNumberIsFoundInALine() {
        assertThat(PhoneNumber.in("Mme Claes, 02 555 12 12")).get().extracting(PhoneNumber::digits).isEqualTo("3225551212");
        assertThat(PhoneNumber.without("Mme Claes, 02 555 12 12")).isEqualTo("Mme Claes");
        assertThat(PhoneNumber.in("art. 58, 1030")).isEmpty();
    }
}
