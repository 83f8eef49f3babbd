package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.fund.PayersAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What can be chosen on the pages of the fund. */
@Named
@ApplicationScoped
public class FundChoices {

    @Inject Codes codes;
    @Inject Clock clock;

    public List<Code> getReasons() { return codes.items("fund_reasons", LocalDate.now(clock).getYear()); }

    public List<Code> getExpenseTypes() { return codes.items("fund_expense_types", LocalDate.now(clock).getYear()); }

    public List<PayersAnswer> getPayersAnswers() { return List.of(PayersAnswer.values()); }
}
