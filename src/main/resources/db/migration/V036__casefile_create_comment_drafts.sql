-- What somebody began to write into a timeline and has not added yet: found again on the next visit, gone when it is added.
create table comment_draft (
    account_id uuid not null references account (id),
    case_id uuid not null references case_file (id),
    text text not null,
    saved_at timestamptz not null,
    primary key (account_id, case_id)
);

select audit_exempt('comment_draft', 'unfinished words; what is added to the timeline is kept there');
