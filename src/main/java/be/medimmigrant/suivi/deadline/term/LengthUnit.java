package be.medimmigrant.suivi.deadline.term;

/** Units of the rules; {@code symbol} is how a formula writes them. */
public enum LengthUnit {
    DAY('d'), WORKING_DAY('w'), MONTH('m'), YEAR('y');

    private final char symbol;

    LengthUnit(char symbol) {
        this.symbol = symbol;
    }

    public String code() {
        return name().toLowerCase();
    }

    public static LengthUnit of(String code) {
        return valueOf(code.trim().toUpperCase());
    }

    static LengthUnit bySymbol(char symbol) {
        for (LengthUnit unit : values()) {
            if (unit.symbol == symbol) {
                return unit;
            }
        }
        throw new IllegalArgumentException("no unit '" + symbol + "'");
    }
}
