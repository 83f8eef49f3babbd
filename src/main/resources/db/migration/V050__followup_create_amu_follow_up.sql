-- The appeal against a refused urgent medical aid: one row per case, filled as the story goes on (DOMAIN.md §2).
create table amu_follow_up (
    case_id uuid primary key references case_file (id),
    version integer not null default 0,
    trigger_kind text check (trigger_kind in ('REFUSAL', 'PARTIAL', 'STOP', 'SILENCE', 'NO_ACKNOWLEDGEMENT', 'INCOMPETENCE', 'GRANTED')),
    cpas text,
    cpas_list text generated always as ('cpas') stored,
    requested_on date,
    acknowledged_on date,
    ground text,
    ground_list text generated always as ('cpas_refusal_grounds') stored,
    acute_need boolean not null default false,
    decided_on date,
    notification_mode text check (notification_mode in ('REGISTERED_LETTER', 'ORDINARY_LETTER', 'RECEIPT_SIGNED', 'OTHER')),
    posted_on date,
    presented_on date,
    received_on date,
    confirmed_in_writing_on date,
    call_result text check (call_result in ('NOT_REACHED', 'STILL_EXAMINING', 'DECISION_SENT', 'NO_REQUEST_KNOWN')),
    transfer_result text check (transfer_result in ('OTHER_CPAS_DECIDES', 'NOT_TRANSFERRED', 'REFERRED')),
    transfer_received_on date,
    urgent_help_asked_on date,
    way_forward text check (way_forward in ('CONTEST', 'OTHER_SCHEME', 'REFERRED')),
    chances text check (chances in ('GOOD', 'FAIR', 'POOR')),
    other_scheme text check (other_scheme in ('MUTUALITY', 'FEDASIL', 'EU_OR_HOME_INSURANCE', 'PRIVATE_INSURANCE', 'GUARANTOR', 'OTHER')),
    cpas_contacted_on date,
    hearing_requested boolean,
    new_certificate boolean,
    cpas_answer text check (cpas_answer in ('REVISED', 'MAINTAINED')),
    cpas_answered_on date,
    filed_on date,
    court text,
    court_list text generated always as ('authorities') stored,
    roll_number text,
    filing_proof text check (filing_proof in ('REGISTRY_STAMP', 'REGISTERED_LETTER', 'E_DEPOSIT', 'LAWYER_CONFIRMATION')),
    hearing_on date,
    hearings_prepared integer not null default 0,
    judgment_kind text check (judgment_kind in ('FAVOURABLE', 'PARTIAL', 'UNFAVOURABLE')),
    judged_on date,
    judgment_notified_on date,
    appeal_decision text check (appeal_decision in ('LODGED', 'NONE')),
    appeal_decided_on date,
    execution_state text check (execution_state in ('RECEIVED', 'NOT_YET', 'CPAS_APPEALED', 'WITHDRAWN')),
    execution_checked_on date,
    defects_checked_on date,
    lawyer_asked boolean,
    defect_conclusion text check (defect_conclusion in ('FILED', 'NEW_REQUEST', 'MISSED')),
    unreachable_since date,
    outcome text,
    outcome_list text generated always as ('case_outcomes') stored,
    foreign key (cpas_list, cpas) references code_item (list, code),
    foreign key (ground_list, ground) references code_item (list, code),
    foreign key (court_list, court) references code_item (list, code),
    foreign key (outcome_list, outcome) references code_item (list, code),
    check (acknowledged_on >= requested_on),
    check (presented_on >= posted_on),
    check ((notification_mode is null) = (posted_on is null and presented_on is null and received_on is null)),
    check ((filed_on is null) = (court is null) and (filed_on is null) = (filing_proof is null)),
    check ((judged_on is null) = (judgment_kind is null) and judgment_notified_on >= judged_on),
    check (judged_on is null or filed_on is not null)
);

-- What was looked for in the decision and its envelope: there, missing, or (no row) not yet looked at.
create table amu_mention (
    case_id uuid not null references amu_follow_up (case_id),
    mention text not null check (mention in ('REASONS', 'TIME_LIMIT', 'COURT', 'COURT_ADDRESS', 'REGISTERED', 'RIGHT_ADDRESS', 'PROOF_OF_SENDING')),
    present boolean not null,
    primary key (case_id, mention)
);

-- The papers the file holds, against the list of what is useful for such a case.
create table amu_evidence (
    case_id uuid not null references amu_follow_up (case_id),
    document_type text not null,
    document_type_list text generated always as ('document_types') stored,
    primary key (case_id, document_type),
    foreign key (document_type_list, document_type) references code_item (list, code)
);

select audit_attach('amu_follow_up');
select audit_attach('amu_mention');
select audit_attach('amu_evidence');
