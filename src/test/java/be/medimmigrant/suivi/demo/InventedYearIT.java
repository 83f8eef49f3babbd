package be.medimmigrant.suivi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.platform.run.Run;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer finds after {@code mvn -Prun}: a year of invented work, lived through the services, and a healthy server. */
class InventedYearIT {

    static final String BEGINS = "Demo data: 0 %";
    /** Per phase of a follow-up the tasks of it that may be open. */
    private static final Map<String, String> PHASES = Map.of("analysis", "collectRefusalDecision|analyseGround", "mediation", "contactCpas", "lawyer", "chooseLawyer|sendFileToLawyer|recordLawyer",
            "filing", "confirmFiling|recordFiling|helpFileApplication", "court", "checkProcedure|prepareHearing|recordJudgment", "execution", "verifyExecution");

    @TempDir Path folder;

    @Test
    void aYearIsInventedOnceWithTheProportionsOfTheReportsAndLeavesRowsAndEngineAgreeing() throws Exception {
        Run run = Run.of(Run.freePort(), folder, Map.of());
        try {
            run.untilItSays(BEGINS);
            long begun = System.nanoTime();
            whoeverComesIsAskedToWait(run);
            assertThat(run.untilItSays("Ready")).contains("Demo data: 10 %", "Demo data: 90 %", "samir: coordinator");
            System.out.println("The invented year took " + Duration.ofNanos(System.nanoTime() - begun).toSeconds() + " s.");
            assertThat(run.get("/account/signIn.xhtml").statusCode()).isEqualTo(200);
            run.requireWell();
            noPasswordIsKnown(run);
            requests(run);
            followUps(run);
            fund(run);
            assertThat(run.count("select count(*) from change_log where table_name = 'request' and at < now() - interval '300 days'")).as("logged on their days").isPositive();
            run.requireWell();
        } finally {
            run.stop();
        }
        itEndedCleanly(1);
        aSecondStartFindsTheDataAsTheyWere();
        itEndedCleanly(2);
        productionDoesNotStartOnIt();
    }

    /** Server and database each say that they are down, once per start; neither had to mend anything. */
    private void itEndedCleanly(int times) throws IOException {
        assertThat(Files.readString(folder.resolve("server.log"))).contains("WFLYSRV0050");
        String database = "";
        try (Stream<Path> logs = Files.list(folder.resolve("postgresql/data/log"))) {
            for (Path log : logs.toList()) database += Files.readString(log);
        }
        assertThat(database.split("database system is shut down", -1)).hasSize(times + 1);
        assertThat(database).doesNotContain("not properly shut down", "was interrupted").doesNotContain("DETAIL:");
        assertThat(folder.resolve("postgresql/data/postmaster.pid")).doesNotExist();
    }

    private void productionDoesNotStartOnIt() throws Exception {
        Run production = Run.of(Run.freePort(), folder, Map.of("suivi.demo", "false"));
        assertThat(production.untilItEnds()).isNotZero();
        assertThat(production.said()).contains("this database holds the demo").doesNotContain("\tat ", "Ready");
    }

    private void aSecondStartFindsTheDataAsTheyWere() throws Exception {
        Run again = Run.of(Run.freePort(), folder, Map.of());
        try {
            assertThat(again.untilItSays("Ready")).doesNotContain("Demo data", InterruptedYearFault.ANEW, "Ending what an earlier start left behind");
            assertThat(again.count("select count(*) from request")).isEqualTo(1309);
            again.requireWell();
        } finally {
            again.stop();
        }
    }

    /** Neither the role's name nor no password at all opens the kept data, and the one that does is its owner's secret. */
    private void noPasswordIsKnown(Run run) throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("postgresql/password"))).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        for (String user : List.of("suivi", "postgres")) for (String guess : List.of("suivi", "postgres", ""))
            assertThatThrownBy(() -> run.connect(user, guess).close()).as(user + "/" + guess).isInstanceOf(SQLException.class);
    }

    private static void whoeverComesIsAskedToWait(Run run) throws Exception {
        HttpResponse<String> page = run.get("/account/signIn.xhtml");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(503);
        assertThat(page.body()).contains("en préparation", "in voorbereiding", "being prepared", " %</progress>").doesNotContain("password");
        assertThat(page.headers().firstValue("Refresh")).as("it looks again by itself").hasValue("3");
        assertThat(run.get("/jakarta.faces.resource/suivi.css.xhtml?ln=suivi").statusCode()).as("with its colours").isEqualTo(200);
        assertThat(run.health().body()).contains("\"demo\":\"").contains("\"status\":\"starting\"");
    }

    private static void requests(Run run) throws Exception {
        assertThat(run.count("select count(*) from request")).isEqualTo(1309);
        assertThat(run.count("select count(distinct date_trunc('month', received_on)) from request")).isGreaterThanOrEqualTo(12);
        share(run, "means", "request r", "r.means = 'email'", 48);
        share(run, "means", "request r", "r.means = 'phone'", 49);
        // 2025: 44 % the person and entourage, 53 % professionals
        share(run, "who asks", "request r join requester q on q.id = r.requester_id", "q.category in ('person_concerned', 'family', 'acquaintance')", 44);
        share(run, "status", "person p where p.residence_status is not null", "p.residence_status = 'no_legal_stay'", 40);
        share(run, "themes", "request_theme t", "t.theme = 'urgent_medical_aid'", 16);
        share(run, "themes", "request_theme t", "t.theme = 'health_insurance_belgium'", 16);
        share(run, "themes", "request_theme t", "t.theme = 'art_9ter'", 15);
        share(run, "themes", "request_theme t", "t.theme = 'cpas_medical_aid_other'", 7);
        for (String code : List.of("specific_care_info_find_provider", "specific_care_info_system"))
            assertThat(run.count("select count(*) from request_theme where theme = '" + code + "'")).as(code).isPositive();
    }

    /** Within seven in a hundred of what the report prints: four standard deviations of some 800 draws, and each day of a run is a new draw. */
    private static void share(Run run, String what, String from, String where, int printed) throws Exception {
        assertThat(run.count("select round(100.0 * count(*) filter (where " + where + ") / count(*)) from " + from)).as(what + ": " + where).isBetween(printed - 7L, printed + 7L);
    }

    private static void followUps(Run run) throws Exception {
        assertThat(run.count("select count(*) from case_file where state = 'open' and case_type = 'amu_refusal_appeal'")).isBetween(8L, 30L);
        assertThat(run.count("select count(*) from case_file where state = 'closed' and case_type = 'amu_refusal_appeal'")).isBetween(20L, 40L);
        assertThat(run.count("select count(distinct outcome) from case_file where state = 'closed'")).as("many outcomes").isGreaterThanOrEqualTo(5);
        for (Map.Entry<String, String> phase : PHASES.entrySet())
            assertThat(run.count("select count(*) from inbox_task where task_key ~ '^(" + phase.getValue() + ")$'")).as(phase.getKey()).isPositive();
        assertThat(run.count("select count(*) from case_deadline")).isGreaterThan(20);
    }

    /** 2025: 27 interventions, 25 at a pharmacy, 14 through the platform, 3 for somebody new; ten people were helped before. */
    private static void fund(Run run) throws Exception {
        String paid = "select count(*) from fund_intervention where outcome = 'paid'";
        assertThat(run.count(paid)).isEqualTo(37);
        assertThat(run.count(paid + " and partner = 'brussels_refugee_platform'")).isEqualTo(14);
        assertThat(run.count(paid + " and expense_type = 'expense_dentist'")).isEqualTo(1);
        assertThat(run.count(paid + " and expense_type = 'expense_gynaecology'")).isEqualTo(1);
        assertThat(run.count(paid + " and expense_type = 'expense_pharmacy'")).isEqualTo(35);
        assertThat(run.count(paid + " and new_person")).isEqualTo(13);
        assertThat(run.count("select sum(paid) from fund_budget")).as("two thirds of a subsidy, and the first ten").isBetween(1_700L, 3_000L);
        for (String outcome : List.of("refused_not_eligible", "no_longer_needed_cpas", "no_longer_needed_fedasil", "approved_not_used"))
            assertThat(run.count("select count(*) from fund_intervention where outcome = '" + outcome + "'")).as(outcome).isEqualTo(1);
        for (String step : List.of("recordRequest", "checkThirdPartyPayers", "approveIntervention|approveException", "informPharmacy", "recordInvoice", "payInvoice", "verifyPayment"))
            assertThat(run.count("select count(*) from inbox_task where process_key = 'medical-fund' and task_key ~ '^(" + step + ")$'")).as(step).isPositive();
        assertThat(run.count("select count(*) from inbox_wait where process_key = 'medical-fund'")).as("a third party is waited for").isPositive();
        assertThat(run.count("select count(*) from fund_intervention i join fund_approval a on a.intervention_id = i.id where i.paid_by is not null and i.controlled_by is not null"
                + " and cardinality(array(select distinct unnest(array[i.requested_by, a.approver_id, i.paid_by, i.controlled_by]))) < 4")).as("four eyes are four people").isZero();
    }
}
