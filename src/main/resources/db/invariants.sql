-- What must always hold between the engine and our tables. Each query finds the rows that break its rule; finding nothing
-- is health. Run behind GET /api/v1/health and after every integration test class. The first column is an opaque id. The
-- engine keeps moments in the time zone of the JVM, which the driver makes that of the session: hence «::timestamp».

-- name: inbox_equals_engine_tasks
-- Each open user task stands in the inbox exactly as the engine has it, on the day it is due, and nothing else stands there.
select coalesce(t.id_, i.task_id)
from (select t.*, v.text_ from act_ru_task t left join act_ru_variable v on v.execution_id_ = t.proc_inst_id_ and v.name_ = 'caseId') t
full join inbox_task i on i.task_id = t.id_
where t.id_ is null or i.task_id is null
   or i.case_id::text is distinct from t.text_
   or i.urgent_on <> coalesce((i.due at time zone 'Europe/Brussels')::date, 'infinity')
   or i.assignee::text is distinct from t.assignee_
   or i.task_key <> t.task_def_key_ or i.process_instance_id <> t.proc_inst_id_
   or date_trunc('milliseconds', i.due::timestamp) is distinct from date_trunc('milliseconds', t.due_date_)
   or date_trunc('milliseconds', i.follow_up::timestamp) is distinct from date_trunc('milliseconds', t.follow_up_date_);

-- name: inbox_groups_equal_engine_candidates
-- Each group that may do a task has its row in the inbox, in the right place of the list, and no other group has one.
select coalesce(l.task_id_, g.task_id)
from (select distinct task_id_, group_id_ from act_ru_identitylink where type_ = 'candidate' and task_id_ is not null and group_id_ is not null) l
full join (select g.*, t.assignee, t.urgent_on as day, t.candidate_groups from inbox_task_group g join inbox_task t using (task_id)) g
    on g.task_id = l.task_id_ and g.group_code = l.group_id_
where l.task_id_ is null or g.task_id is null or g.taken <> (g.assignee is not null) or g.urgent_on <> g.day
   or g.group_code <> all (g.candidate_groups);

-- name: inbox_done_tasks_are_over
-- A task that somebody ended is not open any more.
select d.task_id from inbox_task_done d join act_ru_task t on t.id_ = d.task_id;

-- name: inbox_waits_equal_engine_waits
-- Each place where a process waits for something from outside stands in the inbox, and nothing else does.
select coalesce(a.act_inst_id_, w.wait_id)
from (select e.act_inst_id_ from act_ru_execution e
      join act_hi_actinst h on h.id_ = e.act_inst_id_ and h.end_time_ is null
      where h.act_type_ in ('eventBasedGateway', 'intermediateTimer', 'intermediateMessageCatch', 'intermediateSignalCatch', 'intermediateConditional')) a
full join inbox_wait w on w.wait_id = a.act_inst_id_
where a.act_inst_id_ is null or w.wait_id is null;

-- name: inbox_tasks_belong_to_a_case
-- A task that names a case names one that exists.
select t.task_id from inbox_task t where t.case_id is not null and not exists (select from case_file c where c.id = t.case_id);

-- name: case_is_about_whom_its_request_is
-- A case that was opened from a request is about the same person.
select c.id::text from case_file c join request q on q.id = c.request_id where q.person_id is distinct from c.person_id;

-- name: open_case_has_one_instance
-- Each open case whose type has a process has exactly one live instance of it; a mediation alone is named after the model of the
-- appeal, which has no way for it yet.
select c.id::text
from case_file c
join code_item k on k.list = 'case_types' and k.code = c.case_type and k.code <> 'cpas_mediation'
where c.state = 'open'
  and exists (select from act_re_procdef p where p.key_ = k.attributes ->> 'process_id')
  and 1 <> (select count(*) from act_ru_execution e
            join act_ru_variable v on v.execution_id_ = e.id_ and v.name_ = 'caseId' and v.text_ = c.id::text
            join act_re_procdef p on p.id_ = e.proc_def_id_ and p.key_ = k.attributes ->> 'process_id'
            where e.parent_id_ is null and e.super_exec_ is null);

-- name: instance_has_open_case
-- Each live instance belongs to an open case, and its process is the one of the case's type; retention, which is no follow-up and
-- begins with the closing, belongs to a closed case.
select e.id_
from act_ru_execution e
join act_re_procdef p on p.id_ = e.proc_def_id_
left join act_ru_variable v on v.execution_id_ = e.id_ and v.name_ = 'caseId'
left join case_file c on c.id::text = v.text_
left join code_item k on k.list = 'case_types' and k.code = c.case_type
where e.parent_id_ is null and e.super_exec_ is null
  and case p.key_ when 'retention' then c.state = 'closed' else c.state = 'open' and k.attributes ->> 'process_id' = p.key_ end is not true;

-- name: legal_deadline_is_guarded
-- Each open legal deadline is watched by a task of its case, or by a timer that still has retries and fires at the latest on the
-- day after the legal day.
select d.id::text
from case_deadline d
where d.status = 'OPEN' and d.nature = 'client'
  and not exists (select from inbox_task t where t.case_id = d.case_id)
  and not exists (select from act_ru_job j join act_ru_variable v on v.proc_inst_id_ = j.process_instance_id_ and v.name_ = 'caseId'
                  where v.text_ = d.case_id::text and j.type_ = 'timer' and j.retries_ > 0 and j.suspension_state_ = 1
                    and j.duedate_ < d.legal_day + 2);

-- name: deadline_belongs_to_a_case
-- No deadline without its case, and none still open in a case that is closed.
select d.id::text from case_deadline d left join case_file c on c.id = d.case_id
where c.id is null or (c.state = 'closed' and d.status = 'OPEN' and d.nature = 'client');

-- name: no_job_is_dead
-- No job of the engine has used up its retries: a timer that never fires again is a deadline nobody watches.
select j.id_ from act_ru_job j where j.retries_ <= 0;

-- name: every_change_is_logged
-- Each table of ours writes the change log, or says why it need not.
select t.tablename from pg_tables t
where t.schemaname = current_schema() and t.tablename not like 'act\_%' and t.tablename <> 'flyway_schema_history'
  and not exists (select from audit_exempt x where x.table_name = t.tablename)
  and not exists (select from pg_trigger g join pg_class c on c.oid = g.tgrelid
                  where c.relname = t.tablename and g.tgname = 'audit' and g.tgenabled <> 'D');

-- name: fund_balances_equal_ledger
-- Each budget stands where the rows of its ledger put it.
select b.source_id from fund_budget b left join lateral (
    select coalesce(sum(e.effect[1] * e.sign), 0) committed, coalesce(sum(e.effect[2] * e.sign), 0) paid,
           coalesce(sum(e.effect[3] * e.sign), 0) claimed, coalesce(sum(e.effect[4] * e.sign), 0) received
    from (select fund_effect(coalesce(o.kind, r.kind), r.amount) effect, case when r.kind = 'reverse' then -1 else 1 end sign
          from fund_entry r left join fund_entry o on o.id = r.reverses where r.source_id = b.source_id) e) l on true
where (b.committed, b.paid, b.claimed, b.received) is distinct from (l.committed, l.paid, l.claimed, l.received);

-- name: fund_stakes_equal_ledger
-- What an intervention has reserved and spent on a source is what its rows of the ledger say.
select s.intervention_id from fund_stake s left join lateral (
    select coalesce(sum(e.effect[1] * e.sign), 0) committed, coalesce(sum(e.effect[2] * e.sign), 0) paid
    from (select fund_effect(coalesce(o.kind, r.kind), r.amount) effect, case when r.kind = 'reverse' then -1 else 1 end sign
          from fund_entry r left join fund_entry o on o.id = r.reverses where r.source_id = s.source_id and r.intervention_id = s.intervention_id) e) l on true
where (s.committed, s.paid) is distinct from (l.committed, l.paid);

-- name: fund_reservation_equals_ledger
-- A request that runs has reserved what it says it has, and one that is over has nothing reserved any more.
select i.id from fund_intervention i left join (select intervention_id, sum(committed) committed, sum(paid) paid from fund_stake group by 1) s on s.intervention_id = i.id
where coalesce(s.committed, 0) <> case when i.outcome is not null then 0 when i.paid_on is null then i.reserved else i.reserved - i.payable_amount end
   or coalesce(s.paid, 0) <> case when i.paid_on is null then 0 else i.payable_amount end;

-- name: fund_four_eyes
-- Nobody decided, co-signed, paid, undid or controlled what is not theirs to; what was agreed is covered by as many people as its
-- round asked for, and money moved only as far as it was agreed, co-signed and invoiced.
select i.id from fund_intervention i join fund_approval a on a.intervention_id = i.id
where a.approver_id in (select fund_askers(i.id, a.round)) or a.cosigned_by = a.approver_id or a.cosigned_by in (select fund_askers(i.id, a.round))
   or a.verdict = 'approved' and a.position = 2 and not exists (select from fund_approval b where b.intervention_id = i.id and b.round = a.round and b.verdict = 'approved' and b.position = 1 and b.approver_id <> a.approver_id)
   or i.paid_on is not null and a.provisional and a.cosigned_by is null
union
select i.id from fund_intervention i
where i.agreed_amount is not null and not exists (
        select from fund_approval a where a.intervention_id = i.id and a.verdict = 'approved' and a.amount >= i.agreed_amount group by a.round
        having count(distinct a.approver_id) >= case when max(fund_level_rank(a.level)) = 3 or fund_level_asked(i.id, a.round) = 3 then 2 else 1 end)
   or i.paid_by in (i.requested_by, i.described_by) or i.controlled_by in (select fund_paid_or_filed(i.id))
   or i.paid_on is not null and not exists (select from fund_entry e where e.id = i.paid_entry and e.kind = 'pay' and e.intervention_id = i.id and e.amount = i.payable_amount and e.entered_by = i.paid_by)
   or (select count(*) from fund_round r where r.intervention_id = i.id) <> i.round
union
select s.intervention_id from fund_stake s left join fund_intervention i on i.id = s.intervention_id
where s.committed + s.paid > 0 and (i.source_id = s.source_id and s.committed + s.paid <= i.agreed_amount and (s.paid = 0 or s.paid <= i.payable_amount)) is not true
union
select e.intervention_id from fund_entry e join fund_intervention i on i.id = e.intervention_id left join fund_entry undone on undone.id = e.reverses
where e.kind = 'pay' and e.entered_by in (i.requested_by, i.described_by) or undone.kind = 'pay' and undone.entered_by = e.entered_by;

-- name: no_alert_of_the_watchdog
-- The watchdog's last round found every legal deadline guarded and dated as its rule says, no job that gave up or never fired, and
-- no reason to doubt the machine's clock.
select a.id::text from deadline_alert a where a.gone_at is null and a.kind not in ('job_failing', 'rule_differs');
