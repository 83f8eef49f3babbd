-- A rule nobody changed here follows what a release delivers; one that was changed here is only told to differ. Terms keep the
-- dates they were fixed with, and the watchdog names those that their rule gives other dates by now.
alter table deadline_rule add column delivered uuid;
comment on column deadline_rule.delivered is
    'fingerprint of what the release delivered when this version was last written; empty: before that was noted, and unchanged here as long as its version is 0';

alter table deadline_alert drop constraint deadline_alert_kind_check;
alter table deadline_alert add constraint deadline_alert_kind_check
    check (kind in ('unguarded', 'job_failing', 'job_dead', 'job_late', 'term_differs', 'rule_differs', 'clock'));
comment on column deadline_alert.subject is 'the id of the term, of the version of the rule or of the engine''s job; the word clock';
