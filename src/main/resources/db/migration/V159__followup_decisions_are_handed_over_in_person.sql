-- A decision that was handed over in person, or whose acceptance was refused, reached the client by a way of its own (DOMAIN.md §7).
alter table amu_follow_up drop constraint amu_follow_up_notification_mode_check;
alter table amu_follow_up add constraint amu_follow_up_notification_mode_check
    check (notification_mode in ('REGISTERED_LETTER', 'ORDINARY_LETTER', 'RECEIPT_SIGNED', 'HANDED_OVER', 'OTHER'));

-- What a correction of the term had said before is said of the decision, too.
update amu_follow_up f set notification_mode = 'HANDED_OVER'
where f.notification_mode = 'OTHER'
  and exists (select from case_deadline d where d.case_id = f.case_id and d.rule_code = 'labour_tribunal_appeal' and d.mode = 'handed_over' and d.on_day = f.received_on);
