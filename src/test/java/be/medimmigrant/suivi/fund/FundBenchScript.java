package be.medimmigrant.suivi.fund;

import be.medimmigrant.suivi.platform.testing.As;

/** The statements of an approval as Hibernate sends them, for pgbench; each client takes its own requests one after the other. */
final class FundBenchScript {

    private static final String INTERVENTION = "id, agreed_iban, agreed_amount, agreed_on, source_id, valid_until, amu_asked_since, booked_on, case_id, conditions, invoice_amount, invoice_on, invoice_number, payable_amount, receipt_number,"
            + " invoice_recorded_by, amu_advice_on, amu_appointment_on, brussels_link, comfort, estimate, expense_on, expense_type, partner, prescription, quote, reason, source_asked_id, urgent, what, new_person, note_given_on,"
            + " number, outcome, outcome_on, payers_impossible, controlled_by, controlled_on, paid_entry, paid_on, paid_by, person_id, provider_id, refusal_reason, requested_by, described_by, requested_on, reserved, round, version";
    private static final String SCRIPT = """
            \\set i :i + 1
            \\set n :client_id * 100000 + :i
            \\set s :n %% %2$d
            begin;
            select set_config('suivi.actor', '%3$s', true), set_config('suivi.origin', 'bench', true), set_config('suivi.now', '', true), (select string_agg(r.role, ',') from account a join account_role r on r.account_id = a.id where a.id = '%3$s' and a.active);
            select %4$s from fund_intervention where id = md5('bench %1$s ' || :n)::uuid for no key update;
            select * from fund_approval where intervention_id = md5('bench %1$s ' || :n)::uuid order by approved_at, position;
            insert into fund_approval (id, intervention_id, round, position, verdict, level, amount, approver_id, approved_at, motive, provisional, cosigned_by, cosigned_at) values (gen_random_uuid(), md5('bench %1$s ' || :n)::uuid, 1, 1, 'approved', 'coordinator', 1.00, '%3$s', clock_timestamp(), null, false, null, null);
            update fund_intervention set agreed_amount = 1.00, agreed_on = current_date, source_id = md5('bench source ' || :s)::uuid, valid_until = current_date + 14, version = 1 where id = md5('bench %1$s ' || :n)::uuid and version = 0;
            select cast(pg_advisory_xact_lock(hashtextextended('commit/' || md5('bench %1$s ' || :n)::uuid || '/1', 8086)) as text);
            select id, source_id, intervention_id, kind, amount, reverses, entered_at, entered_by from fund_entry where key = 'commit/' || md5('bench %1$s ' || :n)::uuid || '/1';
            insert into fund_entry (source_id, intervention_id, kind, amount, key, entered_at, entered_by) values (md5('bench source ' || :s)::uuid, md5('bench %1$s ' || :n)::uuid, 'commit', 1.00, 'commit/' || md5('bench %1$s ' || :n)::uuid || '/1', clock_timestamp(), '%3$s') returning id;
            update fund_intervention set reserved = 1.00, version = 2 where id = md5('bench %1$s ' || :n)::uuid and version = 1;
            commit;
            """;

    private FundBenchScript() {}

    static String of(String round, int sources) {
        return SCRIPT.formatted(round, sources, As.id("samir"), INTERVENTION);
    }
}
