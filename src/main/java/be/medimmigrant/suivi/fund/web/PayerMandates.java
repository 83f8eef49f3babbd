package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.casefile.Mandates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Whether the client already allows what goes out to a payer: {@code #{payerMandates.lacking(page.header.id, fields)}}. */
@Named
@ApplicationScoped
public class PayerMandates {

    @Inject Mandates mandates;

    public boolean lacking(UUID caseId, PayerFields fields) {
        if (!fields.isOurs()) return false;
        boolean nameless = fields.isNamed() && (fields.getName() == null || fields.getName().isBlank());
        return nameless || !mandates.given(caseId, fields.getPayer().whom(fields.getName()));
    }
}
