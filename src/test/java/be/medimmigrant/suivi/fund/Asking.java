package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/** What a test asks of the fund: an ordinary request, changed in one thing or another. */
record Asking(String amount, String reason, boolean prescription, boolean brusselsLink, boolean advised, RecordRequest.Payee provider, UUID source, LocalDate on) {

    static Asking ordinary(UUID source, LocalDate on) {
        return new Asking("40", "reason_amu_pending", true, true, true, new RecordRequest.Payee("Pharmacie du Parc (exemple)", "BE68 5390 0754 7034"), source, on);
    }

    Asking amount(String euros) { return new Asking(euros, reason, prescription, brusselsLink, advised, provider, source, on); }

    Asking reason(String code) { return new Asking(amount, code, prescription, brusselsLink, advised, provider, source, on); }

    Asking unproven() { return new Asking(amount, reason, false, brusselsLink, advised, provider, source, on); }

    Asking fromElsewhere() { return new Asking(amount, reason, prescription, false, advised, provider, source, on); }

    Asking unadvised() { return new Asking(amount, reason, prescription, brusselsLink, false, provider, source, on); }

    Asking payee(String name) { return new Asking(amount, reason, prescription, brusselsLink, advised, name == null ? null : new RecordRequest.Payee(name, null), source, on); }

    RecordRequest in(String task) {
        return new RecordRequest(task, reason, "expense_pharmacy", null, "Antibiotique, ordonnance du médecin", provider, amount == null ? null : Money.of(amount), on, false,
                new RecordRequest.Evidence(prescription, false, false, brusselsLink), advised ? on : null, null, source == null ? null : source.toString());
    }
}
