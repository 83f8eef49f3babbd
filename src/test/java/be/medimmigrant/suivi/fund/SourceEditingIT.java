package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.audit.Change;
import be.medimmigrant.suivi.audit.History;
import be.medimmigrant.suivi.codes.Codes;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.shared.Money;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SourceEditingIT {

    private static final SourceTerms TERMS = new SourceTerms(List.of("reason_amu_pending"), List.of("expense_pharmacy"), true, Money.of("60"), Money.of("150"), Money.of("80"), "sur facture");

    @Inject SourceEditing editing;
    @Inject FundSources sources;
    @Inject FundAlerts alerts;
    @Inject FundStory story;
    @Inject FundRequests requests;
    @Inject Ledger ledger;
    @Inject History history;
    @Inject Codes codes;
    @Inject As as;

    @Test
    void the_coordinator_opens_a_source_and_every_change_of_it_is_told() {
        UUID id = open("400", TERMS, 40);
        SourceView opened = as.staff(() -> sources.one(id));
        assertThat(codes.label("fund_sources", opened.code(), "nl")).isEqualTo("Koning Boudewijnstichting");
        assertThat(opened.terms()).isEqualTo(TERMS);
        as.coordinator(() -> editing.save(change(opened, opened.from(), "450", SourceTerms.NONE), null));
        List<Change> told = as.staff(() -> history.ofFund(id));
        assertThat(told).filteredOn(change -> change.table().equals("fund_budget") && change.operation().equals("update")).singleElement()
                .satisfies(change -> assertThat(change.fields()).extracting(f -> f.column() + " " + f.before() + " " + f.after()).containsExactly("total 400.00 450.00"));
        assertThat(told).extracting(Change::table).contains("fund_source");
        assertThat(as.person("compta", () -> history.ofFund(null))).isNotEmpty();
    }

    @Test
    void a_form_sent_twice_opens_one_source_and_another_body_under_its_key_is_refused() {
        DescribeSource said = described("400", TERMS, 40);
        String form = UUID.randomUUID().toString();
        UUID id = as.coordinator(() -> editing.save(said, form));
        assertThat(as.coordinator(() -> editing.save(said, form))).isEqualTo(id);
        refused("fund.keyUsed", () -> as.coordinator(() -> editing.save(described("401", TERMS, 40), form)));
    }

    @Test
    void nobody_else_opens_or_changes_one_and_nobody_writes_over_somebody_elses_change() {
        UUID id = open("100", SourceTerms.NONE, 40);
        SourceView read = as.staff(() -> sources.one(id));
        assertThatThrownBy(() -> as.staff(() -> editing.save(change(read, read.from(), "5000", SourceTerms.NONE), null))).hasMessage("acting.refused");
        as.coordinator(() -> editing.save(change(read, read.from(), "100", TERMS), null));
        refused("fund.refused.changedMeanwhile", () -> as.coordinator(() -> editing.save(change(read, null, "100", TERMS), null)));
        SourceView now = as.staff(() -> sources.one(id));
        refused("fund.periodEndsBeforeItBegins", () -> as.coordinator(() -> editing.save(change(now, now.to().plusDays(1), "100", TERMS), null)));
        refused("fund.amountNotPositive", () -> as.coordinator(() -> editing.save(change(now, now.from(), "100", new SourceTerms(List.of(), List.of(), false, Money.ZERO, null, null, null)), null)));
    }

    @Test
    void what_was_promised_holds_against_a_smaller_total_another_period_and_the_ceiling_of_the_year() {
        UUID id = open("100", new SourceTerms(List.of(), List.of(), false, null, null, Money.of("90"), null), null);
        UUID caseId = approvedFrom(id, "76");
        assertThat(story.asked(caseId).sourceId()).isEqualTo(id);
        assertThat(as.staff(() -> alerts.of(id))).singleElement().satisfies(alert -> assertThat(alert.percent()).isEqualByComparingTo("75"));
        SourceView used = as.staff(() -> sources.one(id));
        refused("fund.refused.totalBelow", () -> as.coordinator(() -> editing.save(change(used, used.from(), "75", used.terms()), null)));
        refused("fund.refused.periodInUse", () -> as.coordinator(() -> editing.save(change(used, story.today().plusDays(1), "100", used.terms()), null)));
        assertThat(offer(id, "14").whyNot()).isEmpty();
        assertThat(offer(id, "14.01").whyNot()).containsExactly("year");
        as.coordinator(() -> editing.save(change(used, used.from(), "76", used.terms()), null));
        assertThat(as.staff(() -> alerts.of(id))).hasSize(3);
        SourceView full = as.staff(() -> sources.one(id));
        as.coordinator(() -> editing.save(change(full, full.from(), "200", full.terms()), null));
        assertThat(as.staff(() -> alerts.of(id))).as("the next passing is told anew").isEmpty();
    }

    /** Over for as many days and more, or without a period: then other tests' requests prefer theirs. */
    private UUID open(String total, SourceTerms terms, Integer daysAgo) {
        return as.coordinator(() -> editing.save(described(total, terms, daysAgo), null));
    }

    private DescribeSource described(String total, SourceTerms terms, Integer daysAgo) {
        return new DescribeSource(null, 0, new DescribeSource.Name("Fondation Roi Baudouin", "Koning Boudewijnstichting", "King Baudouin Foundation"),
                daysAgo == null ? null : story.today().minusDays(daysAgo + 20), daysAgo == null ? null : story.today().minusDays(daysAgo), Money.of(total), terms);
    }

    private static DescribeSource change(SourceView of, LocalDate from, String total, SourceTerms terms) {
        return new DescribeSource(of.id(), of.version(), null, from, of.to(), Money.of(total), terms);
    }

    private UUID approvedFrom(UUID source, String amount) {
        UUID caseId = story.opened("noor");
        RecordRequest asked = FundStory.request(story.task(caseId, "recordRequest"), amount, "reason_amu_pending", "expense_pharmacy", story.today(), false);
        as.staff(() -> requests.record(new RecordRequest(asked.taskId(), asked.reason(), asked.expenseType(), null, asked.what(), asked.provider(), asked.estimate(), asked.expenseOn(), false,
                asked.evidence(), asked.amuAdviceOn(), null, source.toString())));
        story.payers(caseId, PayersAnswer.NOBODY);
        story.decide(caseId, "samir", DecideIntervention.Verdict.APPROVE, amount, "nécessaire");
        return caseId;
    }

    private SourceOffer offer(UUID source, String amount) {
        return as.staff(() -> sources.offers(new Expense(story.today(), "reason_amu_pending", "expense_pharmacy", Money.of(amount), null, source), of -> Money.ZERO)).stream()
                .filter(one -> one.id().equals(source)).findFirst().orElseThrow();
    }

    private static void refused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(RuleViolated.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
