package be.medimmigrant.suivi.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.medimmigrant.suivi.audit.Change;
import be.medimmigrant.suivi.audit.History;
import be.medimmigrant.suivi.codes.domain.CodeFiles;
import be.medimmigrant.suivi.platform.acting.Acting;
import be.medimmigrant.suivi.platform.acting.Actor;
import be.medimmigrant.suivi.platform.testing.As;
import be.medimmigrant.suivi.platform.testing.TestTime;
import be.medimmigrant.suivi.platform.time.SuiviClock;
import be.medimmigrant.suivi.register.AboutWhom;
import be.medimmigrant.suivi.register.CorrectRequest;
import be.medimmigrant.suivi.register.RegisterRequest;
import be.medimmigrant.suivi.register.RequestView;
import be.medimmigrant.suivi.register.Requests;
import be.medimmigrant.suivi.register.WhoAsks;
import be.medimmigrant.suivi.shared.RuleViolated;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CodesIT {

    private static int last;

    @Inject Codes codes;
    @Inject CodeLists lists;
    @Inject CodeAdministration administration;
    @Inject History log;
    @Inject Requests requests;
    @Inject Acting acting;
    @Inject As as;
    @Inject TestTime time;
    @Inject SuiviClock clock;
    @Resource(lookup = "java:jboss/datasources/SuiviDS") DataSource database;

    @AfterEach
    void back() {
        time.back();
    }

    @Test
    void every_delivered_code_is_in_the_database_with_all_it_carries() {
        CodeFiles files = CodeFiles.delivered();
        assertThat(files.items()).allSatisfy(c -> {
            Code kept = codes.get(c.list(), c.code());
            assertThat(kept.parent()).isEqualTo(c.parent());
            assertThat(kept.kind()).isEqualTo(c.kind());
            assertThat(kept.noValue()).isEqualTo(c.noValue());
            assertThat(kept.attributes()).isEqualTo(c.attributes());
            assertThat(kept.labelNl()).isNotBlank();
        });
        assertThat(codes.book().rollups()).containsExactlyInAnyOrderElementsOf(files.rollups());
    }

    @Test
    void labels_and_years_nobody_edited_here_follow_what_a_release_delivers() {
        String code = "delivered_" + UUID.randomUUID().toString().replaceAll("\\W|\\d", "");
        load(delivered(code, "Premier", null));
        load(delivered(code, "Corrigé", 2031));
        assertThat(codes.label("contact_means", code, "fr")).isEqualTo("Corrigé");
        assertThat(codes.get("contact_means", code).validTo()).isEqualTo(2031);
        admin(() -> describe("contact_means", code, "Édité ici", null, 2032));
        load(delivered(code, "Corrigé encore", 2033));
        assertThat(codes.label("contact_means", code, "fr")).isEqualTo("Édité ici");
        assertThat(codes.get("contact_means", code).validTo()).isEqualTo(2032);
    }

    private CodeFiles delivered(String code, String label, Integer validTo) {
        String beside = codes.get("contact_means", "phone").parent();   // or the year would count it twice
        return new CodeFiles(List.of(new Code("contact_means", code, label, label + " nl", label + " en", beside, "value", null, 90, null, validTo, java.util.Map.of())), List.of());
    }

    @Test
    void a_label_edited_by_an_administrator_survives_the_next_start() {
        String code = added("contact_means");
        admin(() -> describe("contact_means", code, "Visite", null, null));
        CodeFiles again = new CodeFiles(List.of(new Code("contact_means", code, "Livré", "Geleverd", "Delivered", null, "value", null, 3, null, null, java.util.Map.of())), List.of());
        load(again);
        assertThat(codes.label("contact_means", code, "fr")).isEqualTo("Visite");
    }

    @Test
    void a_column_that_a_later_version_gives_a_list_reaches_the_codes_that_are_there_already() {
        Code phone = codes.get("contact_means", "phone");
        try {
            load(new CodeFiles(List.of(with(phone, java.util.Map.of("later", "yes"))), List.of()));
            assertThat(codes.get("contact_means", "phone").attribute("later")).isEqualTo("yes");
        } finally {
            load(new CodeFiles(List.of(phone), List.of()));
        }
        assertThat(codes.get("contact_means", "phone")).as("and goes with the next").isEqualTo(phone);
    }

    @Test
    void a_new_list_and_a_new_code_of_a_later_version_are_added() {
        String code = "later_" + ++last;
        load(new CodeFiles(List.of(new Code("later_list", code, "Plus tard", "Later", "Later", null, "value", null, 1, null, null, java.util.Map.of("iso2", "XX"))), List.of()));
        assertThat(codes.items("later_list", 2026)).extracting(Code::code).contains(code);
        assertThat(codes.get("later_list", code).attribute("iso2")).isEqualTo("XX");
    }

    @Test
    void an_added_code_is_offered_at_once_and_a_closed_one_no_longer_but_is_still_read() {
        String code = added("request_types");
        assertThat(codes.items("request_types", 2026)).extracting(Code::code).contains(code);
        admin(() -> describe("request_types", code, "Fini", null, 2025));
        assertThat(codes.items("request_types", 2026)).extracting(Code::code).doesNotContain(code);
        assertThat(codes.items("request_types", 2025)).extracting(Code::code).contains(code);
        assertThat(codes.label("request_types", code, "fr")).isEqualTo("Fini");
        assertThatThrownBy(() -> codes.require("request_types", code, 2026)).isInstanceOf(RuleViolated.class).hasMessage("codes.notRecordable");
    }

    @Test
    void a_code_added_by_mistake_may_be_removed_while_nothing_refers_to_it() {
        String code = added("partners");
        assertThat(admin(() -> administration.sheet("partners", code)).removable()).isTrue();
        admin(() -> administration.remove("partners", code));
        assertThat(codes.find("partners", code)).isEmpty();
    }

    @Test
    void a_code_in_use_is_never_removed_neither_by_the_service_nor_by_the_database() throws SQLException {
        String parent = added("request_types");
        admin(() -> administration.add(new AddCode("request_types", parent + "_below", "Dessous", "Eronder", "Below", parent, null)));
        assertThat(admin(() -> administration.sheet("request_types", parent)).uses()).isEqualTo(1);
        assertThatThrownBy(() -> admin(() -> administration.remove("request_types", parent))).hasMessage("codes.inUse");
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('suivi.actor', '00000000-0000-0000-0000-000000000000', true)");
            statement.execute("set constraints all immediate");
            assertThatThrownBy(() -> statement.execute("delete from code_item where list = 'request_types' and code = '" + parent + "'"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("foreign key");
            connection.rollback();
        }
    }

    @Test
    void a_code_that_a_request_said_is_in_use_and_after_the_correction_it_is_closed_and_still_read() {
        String code = added("contact_means");
        UUID request = as.staff(() -> requests.register(new RegisterRequest(null, code, WhoAsks.Somebody.of("family"), new AboutWhom.Nobody(), null, false,
                List.of("urgent_medical_aid"), List.of(), Set.of(), null, null, false))).requestId();
        assertThat(admin(() -> administration.sheet("contact_means", code)).uses()).isEqualTo(1);
        assertThatThrownBy(() -> admin(() -> administration.remove("contact_means", code))).hasMessage("codes.inUse");
        RequestView now = as.staff(() -> requests.byId(request).orElseThrow());
        as.staff(() -> requests.correct(new CorrectRequest(request, now.version(), now.receivedOn(), "phone", new WhoAsks.Known(now.requester().id()), null, false,
                now.themes(), List.of(), Set.of(), null, null)));
        CodeSheet sheet = admin(() -> administration.sheet("contact_means", code));
        assertThat(sheet.uses()).isZero();
        assertThat(sheet.removable()).isFalse();
        assertThatThrownBy(() -> admin(() -> administration.remove("contact_means", code))).hasMessage("codes.recorded");
        assertThat(codes.label("contact_means", "gone_for_good", "fr")).as("whatever it was").isEqualTo("gone_for_good");
    }

    @Test
    void a_code_among_several_in_one_field_is_in_use_as_well() throws SQLException {
        String code = added("fund_reasons");
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('suivi.actor', '00000000-0000-0000-0000-000000000000', true)");
            statement.execute("update fund_source set reasons = array_append(reasons, '" + code + "') where id = (select min(id::text)::uuid from fund_source)");
            try (ResultSet uses = statement.executeQuery("select code_uses('fund_reasons', '" + code + "'), code_was_recorded('fund_reasons', '" + code + "')")) {
                uses.next();
                assertThat(uses.getLong(1)).isEqualTo(1);
                assertThat(uses.getBoolean(2)).isTrue();
            }
            connection.rollback();
        }
    }

    @Test
    void roles_in_use_count_the_people_who_have_them() {
        assertThat(admin(() -> administration.sheet("roles", "staff")).uses()).isGreaterThanOrEqualTo(2);
        assertThatThrownBy(() -> admin(() -> administration.remove("roles", "staff"))).hasMessage("codes.inUse");
    }

    @Test
    void a_delivered_code_is_closed_and_not_removed() {
        assertThatThrownBy(() -> admin(() -> administration.remove("terminology", "urgent_medical_aid"))).hasMessage("codes.delivered");
    }

    @Test
    void bad_input_is_refused_with_its_reason() {
        assertThatThrownBy(() -> add("Visite", "V", "V", "V")).hasMessage("codes.code.invalid");
        assertThatThrownBy(() -> add("visité", "V", "V", "V")).hasMessage("codes.code.invalid");
        assertThatThrownBy(() -> add(null, "V", "V", "V")).hasMessage("codes.code.invalid");
        assertThatThrownBy(() -> add("home_visit_x", "Visite", " ", "Visit")).hasMessage("codes.label.missing");
        assertThatThrownBy(() -> add("phone", "T", "T", "T")).hasMessage("codes.code.taken");
        assertThatThrownBy(() -> admin(() -> administration.add(new AddCode("contact_means", "home_visit_y", "V", "V", "V", "no_such_parent", null)))).hasMessage("codes.parent.unknown");
        assertThatThrownBy(() -> admin(() -> administration.add(new AddCode("no_such_list", "home_visit_y", "V", "V", "V", null, null)))).hasMessage("codes.unknown");
        String code = added("contact_means");
        assertThatThrownBy(() -> admin(() -> describe("contact_means", code, "V", 2026, 2025))).hasMessage("codes.years.order");
        assertThatThrownBy(() -> admin(() -> administration.describe(new DescribeCode("contact_means", code, 99, "V", "V", "V", null, null)))).hasMessage("codes.changedMeanwhile");
    }

    @Test
    void only_administrators_change_lists() {
        assertThatThrownBy(() -> as.staff(() -> administration.moveDown("contact_means", "phone"))).hasMessage("acting.refused");
        assertThatThrownBy(() -> as.coordinator(() -> administration.add(new AddCode("contact_means", "x_y", "V", "V", "V", null, null)))).hasMessage("acting.refused");
    }

    @Test
    void a_code_changes_places_with_its_neighbour_and_the_first_stays_first() {
        String first = added("partners");
        String second = added("partners");
        admin(() -> administration.moveUp("partners", second));
        assertThat(order("partners")).containsSubsequence(second, first);
        admin(() -> administration.moveDown("partners", second));
        assertThat(order("partners")).containsSubsequence(first, second);
        String top = order("partners").get(0);
        admin(() -> administration.moveUp("partners", top));
        assertThat(order("partners").get(0)).isEqualTo(top);
    }

    @Test
    void the_change_log_tells_who_gave_which_label() {
        String code = added("contact_means");
        admin(() -> describe("contact_means", code, "Autre libellé", null, null));
        List<Change> history = admin(() -> log.ofManaged("code_item", "contact_means/" + code));
        assertThat(history).anySatisfy(change -> {
            assertThat(change.who()).isEqualTo("Admin");
            assertThat(change.fields()).anySatisfy(field -> {
                assertThat(field.column()).isEqualTo("label_fr");
                assertThat(field.before()).isEqualTo("Essai");
                assertThat(field.after()).isEqualTo("Autre libellé");
            });
        });
    }

    @Test
    void what_another_node_changed_is_seen_within_seconds() throws SQLException {
        String code = added("contact_means");
        assertThat(codes.label("contact_means", code, "fr")).isEqualTo("Essai");
        otherNodeWrites("update code_item set label_fr = 'Ailleurs' where list = 'contact_means' and code = '" + code + "'");
        assertThat(codes.label("contact_means", code, "fr")).isEqualTo("Essai");
        clock.travelTo(clock.instant().plus(Duration.ofSeconds(6)));
        assertThat(codes.label("contact_means", code, "fr")).isEqualTo("Ailleurs");
    }

    private static Code with(Code code, java.util.Map<String, String> attributes) {
        return new Code(code.list(), code.code(), "Autrement", "Anders", "Otherwise", code.parent(), code.kind(), code.noValue(), code.order(), code.validFrom(), code.validTo(), attributes);
    }

    private void load(CodeFiles files) {
        acting.as(Actor.system("test"), () -> lists.load(files));
    }

    private void otherNodeWrites(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('suivi.actor', '00000000-0000-0000-0000-000000000000', true)");
            statement.execute(sql);
            connection.commit();
        }
    }

    private List<String> order(String list) {
        return codes.all(list).stream().map(Code::code).toList();
    }

    private String added(String list) {
        String code = "trial_" + ++last;
        admin(() -> administration.add(new AddCode(list, code, "Essai", "Proef", "Trial", null, null)));
        return code;
    }

    private void add(String code, String fr, String nl, String en) {
        admin(() -> administration.add(new AddCode("contact_means", code, fr, nl, en, null, null)));
    }

    private void describe(String list, String code, String fr, Integer from, Integer to) {
        administration.describe(new DescribeCode(list, code, administration.sheet(list, code).version(), fr, "Proef", "Trial", from, to));
    }

    private <T> T admin(java.util.function.Supplier<T> work) {
        return as.person("admin", work);
    }

    private void admin(Runnable work) {
        as.person("admin", work);
    }
}
