package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.fund.FundAccounts;
import be.medimmigrant.suivi.fund.FundInvoices;
import be.medimmigrant.suivi.fund.FundOpening;
import be.medimmigrant.suivi.fund.FundRequests;
import be.medimmigrant.suivi.fund.FundReturns;
import be.medimmigrant.suivi.fund.InterventionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What may be told of the fund now beside a case's tasks, and what the fund said, for the case page. */
@Named
@RequestScoped
public class FundActions {

    @Inject FundRequests requests;
    @Inject FundOpening opening;
    @Inject FundInvoices invoices;
    @Inject FundReturns returns;
    @Inject FundAccounts payees;
    private final Map<UUID, List<Action>> known = new HashMap<>();
    private final Map<UUID, InterventionView> views = new HashMap<>();

    public record Action(String page, String icon) {}

    public List<Action> of(UUID caseId) {
        return known.computeIfAbsent(caseId, id -> {
            List<Action> actions = new ArrayList<>();
            if (requests.awaitsPayer(id)) actions.add(new Action("payerAnswered", "pi-comment"));
            if (invoices.mayCorrect(id)) actions.add(new Action("correctInvoice", "pi-pencil"));
            if (payees.awaitsConfirmation(id)) actions.add(new Action("confirmAccount", "pi-verified"));
            if (returns.mayComeBack(id)) actions.add(new Action("paymentReturned", "pi-replay"));
            if (requests.mayGiveUp(id)) actions.add(new Action("giveUp", "pi-times"));
            if (opening.offersAmu(id)) actions.add(new Action("openAmu", "pi-file-plus"));
            return actions;
        });
    }

    /** The request of the case, or null. */
    public InterventionView asked(UUID caseId) {
        return views.computeIfAbsent(caseId, id -> requests.ofCase(id).orElse(null));
    }
}
