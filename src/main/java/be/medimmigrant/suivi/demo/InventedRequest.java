package be.medimmigrant.suivi.demo;

import be.medimmigrant.suivi.account.AccountView;
import be.medimmigrant.suivi.shared.Money;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** One request to the fund of the invented year: who asks, what for, how it goes, and which of its tasks are already in the agenda. */
class InventedRequest {

    final UUID caseId;
    final int number;
    final FundWay way;
    final AccountView owner;
    final String reason;
    final String expenseType;
    final String partner;
    final Money amount;
    final Set<String> planned = new HashSet<>();

    InventedRequest(UUID caseId, int number, FundWay way, AccountView owner, String reason, String expenseType, String partner, Money amount) {
        this.caseId = caseId;
        this.number = number;
        this.way = way;
        this.owner = owner;
        this.reason = reason;
        this.expenseType = expenseType;
        this.partner = partner;
        this.amount = amount;
    }
}
