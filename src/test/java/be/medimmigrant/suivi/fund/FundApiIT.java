package be.medimmigrant.suivi.fund;

import static org.assertj.core.api.Assertions.assertThat;

import be.medimmigrant.suivi.account.DemoAccounts;
import be.medimmigrant.suivi.account.MyAccount;
import be.medimmigrant.suivi.account.Visitor;
import be.medimmigrant.suivi.platform.testing.As;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fund through HTTP, in the session of somebody signed in: request, decide, pay, control; each call once per key. */
@ExtendWith(ArquillianExtension.class)
class FundApiIT {

    private static final String APPROVE = "{\"verdict\": \"approve\", \"amount\": \"46.80\"}";

    @Inject FundStory story;
    @Inject FundRefusals refusals;
    @Inject Ledger ledger;
    @Inject MyAccount mine;
    @Inject As as;

    @Test
    void from_the_request_to_the_control_every_call_acts_once_however_often_it_is_repeated() throws Exception {
        UUID caseId = story.opened("noor");
        String asked = ("{'case': '" + caseId + "', 'reason': 'reason_amu_pending', 'expenseType': 'expense_pharmacy', 'what': 'Antibiotique', 'estimate': '46.80', 'expenseOn': '" + story.today()
                + "', 'prescription': true, 'brusselsLink': true, 'provider': 'Pharmacie du Parc (exemple)', 'iban': 'BE68539007547034'}").replace('\'', '"');
        String request = answered(twice("noor", "/api/v1/fund/interventions", asked), "intervention");
        assertThat(request).isEqualTo(story.asked(caseId).id().toString());
        story.payers(caseId, PayersAnswer.NOBODY);
        String path = "/api/v1/fund/interventions/" + request;
        assertThat(answered(twice("samir", path + "/decision", APPROVE), "verdict")).isEqualTo("approved");
        story.invoice(caseId, "46.80");
        String entry = answered(twice("compta", path + "/payment", "{}"), "entry");
        assertThat(entry).isEqualTo(String.valueOf(entries(caseId, EntryKind.PAY)));
        assertThat(answered(twice("hanna", path + "/control", "{\"right\": false, \"remark\": \"mauvais compte\"}"), "control")).isEqualTo("reversed");
        answered(twice("compta", path + "/payment", "{}"), "entry");
        assertThat(answered(twice("hanna", path + "/control", "{\"right\": true}"), "control")).isEqualTo("right");
        assertThat(as.staff(() -> ledger.of(story.asked(caseId).id()))).extracting(LedgerEntry::kind).containsExactly(EntryKind.COMMIT, EntryKind.PAY, EntryKind.REVERSE, EntryKind.PAY);
        assertThat(story.asked(caseId).outcome()).isEqualTo("paid");
    }

    @Test
    void a_key_stands_for_one_person_one_request_and_one_body() throws Exception {
        UUID one = waiting();
        UUID other = waiting();
        String key = key();
        Visitor samir = visitor("samir");
        assertThat(samir.call(decision(one), key, APPROVE).statusCode()).isEqualTo(200);
        assertRefused(samir.call(decision(one), key, APPROVE.replace("46.80", "46.00")), 409, "fund.keyUsed", "Ce formulaire a déjà servi");
        assertRefused(samir.call(decision(other), key, APPROVE), 409, "fund.keyUsed", "Ce formulaire a déjà servi");
        assertRefused(visitor("hanna").call(decision(one), key, APPROVE), 409, "fund.keyUsed", "formulier");
        assertThat(as.staff(() -> ledger.of(one))).hasSize(1);
        assertThat(as.staff(() -> ledger.of(other))).isEmpty();
    }

    @Test
    void whoever_asked_is_refused_by_the_api_too_and_it_is_remembered() throws Exception {
        UUID caseId = story.asked("samir", "46.80");
        story.payers(caseId, PayersAnswer.NOBODY);
        UUID id = story.asked(caseId).id();
        assertRefused(visitor("samir").call(decision(id), key(), APPROVE), 422, "fund.refused.fourEyes", "");
        assertThat(as.staff(() -> refusals.count(id))).isEqualTo(1);
        assertThat(as.staff(() -> ledger.of(id))).isEmpty();
    }

    @Test
    void whoever_may_not_whatever_is_not_there_and_what_cannot_be_read_are_said_in_a_sentence() throws Exception {
        UUID id = waiting();
        Visitor compta = visitor("compta");
        assertRefused(compta.call(decision(id), key(), APPROVE), 403, "acting.refused", "Votre rôle");
        Visitor samir = visitor("samir");
        assertRefused(samir.call("/api/v1/fund/interventions/" + id + "/payment", key(), "{}"), 403, "acting.refused", "Votre rôle");
        assertRefused(samir.call(decision(id), null, APPROVE), 400, "fund.refused.key", "clé");
        assertRefused(samir.call(decision(id), key(), "{\"verdict\": \"perhaps\"}"), 400, "fund.refused.body", "ne peut pas être lu");
        assertRefused(samir.call(decision(id), key(), "approve"), 400, "fund.refused.body", "ne peut pas être lu");
        assertRefused(samir.call(decision(id), key(), "{\"verdict\": \"approve\", \"amount\": \"much\"}"), 400, "fund.refused.body", "ne peut pas être lu");
        assertRefused(samir.call(decision(UUID.randomUUID()), key(), APPROVE), 404, "fund.unknown", "n’existe pas");
        assertRefused(samir.call(decision(id), key(), APPROVE.replace("46.80", "46.81")), 422, "fund.refused.moreThanAsked", "");
        assertThat(new Visitor().call(decision(id), key(), APPROVE).statusCode()).as("without a session").isEqualTo(401);
        assertThat(as.staff(() -> ledger.of(id))).isEmpty();
    }

    private UUID waiting() {
        UUID caseId = story.asked("noor", "46.80");
        story.payers(caseId, PayersAnswer.NOBODY);
        return story.asked(caseId).id();
    }

    private long entries(UUID caseId, EntryKind kind) {
        return as.staff(() -> ledger.of(story.asked(caseId).id())).stream().filter(e -> e.kind() == kind).findFirst().orElseThrow().id();
    }

    private HttpResponse<String> twice(String who, String path, String body) throws Exception {
        Visitor visitor = visitor(who);
        String key = key();
        HttpResponse<String> first = visitor.call(path, key, body);
        HttpResponse<String> second = visitor.call(path, key, body);
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.body()).as("the same key, the same answer").isEqualTo(first.body());
        return first;
    }

    private static String answered(HttpResponse<String> answer, String name) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().replaceAll(".*\"" + name + "\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String key, String sentence) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"" + key + "\"").contains(sentence).contains("sentence").doesNotContain("???");
    }

    /** In the language of the demo account, whatever other tests made of it. */
    private Visitor visitor(String who) throws Exception {
        as.person(who, () -> mine.prefer(who.equals("hanna") ? "nl" : "fr", mine.profile().theme(), mine.profile().letterKeys()));
        Visitor visitor = new Visitor();
        visitor.signIn(who, DemoAccounts.PASSWORD, "/inbox/inbox.xhtml");
        return visitor;
    }

    private static String decision(UUID id) {
        return "/api/v1/fund/interventions/" + id + "/decision";
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
