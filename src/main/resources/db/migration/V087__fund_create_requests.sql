-- What is asked of the fund, up to the approval (DOMAIN.md §5, front part). Money is the ledger's.
create table fund_request (
    id uuid primary key,
    case_id uuid not null references case_file (id),
    reason text not null,
    reason_list text generated always as ('fund_reasons') stored,
    expense_type text not null,
    expense_type_list text generated always as ('fund_expense_types') stored,
    estimate numeric(12, 2) check (estimate > 0),
    what text not null,
    asked_by uuid not null references account (id),
    asked_on date not null,
    -- filled by the second step; NULL = not asked yet
    payers_asked text,
    outcome text check (outcome in ('approved', 'refused_not_eligible', 'withdrawn', 'no_longer_needed_cpas', 'no_longer_needed_fedasil', 'no_longer_needed_other_payer')),
    decided_by uuid references account (id),
    decided_on date check (decided_on >= asked_on),
    motive text,
    version integer not null default 0,
    foreign key (reason_list, reason) references code_item (list, code),
    foreign key (expense_type_list, expense_type) references code_item (list, code),
    constraint fund_request_decided_whole check ((outcome is null) = (decided_on is null) and (outcome is null) = (decided_by is null)),
    -- four eyes: whoever asks does not decide about the money
    constraint fund_request_four_eyes check (outcome is null or outcome not in ('approved', 'refused_not_eligible') or decided_by <> asked_by)
);
create index fund_request_of_case on fund_request (case_id, asked_on);

select audit_attach('fund_request', '{what,payers_asked,motive}');
