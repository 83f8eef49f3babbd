package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;
import java.util.List;

/** @param reasons and {@code expenseTypes}: empty = all; {@code perIntervention}, {@code perPerson} (a year), {@code perYear}: null = no ceiling */
public record SourceTerms(List<String> reasons, List<String> expenseTypes, boolean onInvoice, Money perIntervention, Money perPerson, Money perYear, String modality) {

    public static final SourceTerms NONE = new SourceTerms(List.of(), List.of(), false, null, null, null, null);
}
