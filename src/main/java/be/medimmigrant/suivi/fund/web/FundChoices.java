package be.medimmigrant.suivi.fund.web;

import be.medimmigrant.suivi.codes.Code;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.fund.ContactBy;
import be.medimmigrant.suivi.fund.Payer;
import be.medimmigrant.suivi.fund.PayersAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What can be chosen on the pages of the fund. */
@Named
@ApplicationScoped
public class FundChoices {

    @Inject Codes codes;
    @Inject Clock clock;

    public List<Code> getReasons() { return codes.items("fund_reasons", LocalDate.now(clock).getYear()); }

    public List<Code> getExpenseTypes() { return codes.items("fund_expense_types", LocalDate.now(clock).getYear()); }

    public List<Code> getPartners() { return codes.items("partners", LocalDate.now(clock).getYear()); }

    public List<PayersAnswer> getPayersAnswers() { return List.of(PayersAnswer.values()); }

    public List<PayersAnswer> getEnds() { return Stream.of(PayersAnswer.values()).filter(PayersAnswer::endsTheRequest).toList(); }

    public List<PayersAnswer> getLaterAnswers() { return Stream.of(PayersAnswer.values()).filter(answer -> answer != PayersAnswer.AWAITED).toList(); }

    public List<ContactBy> getContactBy() { return List.of(ContactBy.values()); }

    public List<Payer> getPayers() { return List.of(Payer.values()); }
}
