package be.medimmigrant.suivi.fund;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which interventions a list shows; null = whichever.
 *
 * @param year of the payment of what was paid; with {@code outcome}, of the end of the request
 * @param fresh only the first intervention of its person
 * @param source what it was agreed to be paid from, also when it is not paid yet
 */
public record FundFilter(Integer year, String reason, String expenseType, String partner, String outcome, boolean fresh, UUID source) implements Serializable {

    public static FundFilter ofSource(UUID source) {
        return new FundFilter(null, null, null, null, null, false, source);
    }
}
