-- The dossier every follow-up shares. Its number is taken from a counter row per year, locked until the transaction ends:
-- no number is ever given twice, and none is lost when opening a case fails.
create table case_year (
    year integer primary key,
    last_number integer not null
);

create function next_case_number(of_year integer) returns integer language sql as $$
    insert into case_year (year, last_number) values (of_year, 1)
    on conflict (year) do update set last_number = case_year.last_number + 1
    returning last_number
$$;

create table case_file (
    id uuid primary key,
    version integer not null default 0,
    year integer not null,
    sequence integer not null check (sequence > 0),
    number text not null generated always as (year::text || '-' || lpad(sequence::text, 4, '0')) stored unique,
    case_type text not null,
    case_type_list text generated always as ('case_types') stored,
    person_id uuid not null references person (id),
    request_id uuid unique references request (id),
    owner_id uuid not null references account (id),
    stand_in_id uuid references account (id) check (stand_in_id <> owner_id),
    state text not null check (state in ('open', 'closed')),
    opened_on date not null,
    closed_on date check (closed_on >= opened_on),
    outcome text,
    outcome_list text generated always as ('case_outcomes') stored,
    factual_result text,
    -- days from opening to closing, the unit of the year page's duration bands
    duration_days integer generated always as (closed_on - opened_on) stored,
    foreign key (case_type_list, case_type) references code_item (list, code),
    foreign key (outcome_list, outcome) references code_item (list, code),
    constraint case_number_once_a_year unique (year, sequence),
    -- closed means: somebody recorded an outcome on a day
    constraint case_closed_with_outcome check ((state = 'closed') = (closed_on is not null and outcome is not null))
);
create index case_file_person on case_file (person_id);
create index case_file_owner on case_file (owner_id) where state = 'open';
create index case_file_closed on case_file (closed_on) where state = 'closed';

-- the order of the list: newest number first
create index case_file_newest on case_file (year desc, sequence desc);

select audit_attach('case_file');
select audit_exempt('case_year', 'a counter; the case file that took a number is logged');
