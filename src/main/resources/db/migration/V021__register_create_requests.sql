-- Requests (demandes): a contact with its questions. Who asks (requester) and whom it is about (person) are two things;
-- they may be the same human being. A request without a person concerns nobody in particular.
create table requester (
    id uuid primary key,
    version integer not null default 0,
    -- NULL = not recorded; counted with the unknown ones
    category text,
    category_list text generated always as ('requester_categories') stored,
    -- an organisation of the lists; its label follows the reader's language
    organisation text,
    organisation_list text check (organisation_list in ('cpas', 'partners', 'authorities')),
    -- service, colleague, or the whole name where no list knows the organisation
    name text check (name ~ '\S'),
    -- set when the requester is a person of the register, most often the person concerned
    person_id uuid references person (id),
    foreign key (category_list, category) references code_item (list, code),
    foreign key (organisation_list, organisation) references code_item (list, code),
    constraint requester_organisation_in_a_list check ((organisation is null) = (organisation_list is null))
);
create unique index requester_person on requester (person_id, category) where person_id is not null;
create index requester_organisation on requester (organisation_list, organisation) where organisation is not null;
create index requester_category on requester (category);
create index requester_name on requester (lower(name)) where name is not null;

create table requester_phone (
    -- no natural key: a key is written into the change log, a telephone number must not be
    id uuid primary key default gen_random_uuid(),
    requester_id uuid not null references requester (id) on delete cascade,
    shown text not null,
    digits text not null check (digits ~ '^\d{3,20}$'),
    unique (requester_id, digits)
);
create index requester_phone_digits on requester_phone using gin (digits gin_trgm_ops);

create table requester_name_key (
    requester_id uuid not null references requester (id) on delete cascade,
    word text not null,
    sound text not null,
    primary key (requester_id, word, sound)
);
create index requester_name_key_word on requester_name_key using gin (word gin_trgm_ops);
create index requester_name_key_start on requester_name_key (word text_pattern_ops);
create index requester_name_key_sound on requester_name_key (sound);

-- Numbers per year: the counter's row stays locked until the transaction ends, so none is given twice or lost.
create table request_year (
    year integer primary key,
    last_number integer not null
);

create function next_request_number(of_year integer) returns integer language sql as $$
    insert into request_year (year, last_number) values (of_year, 1)
    on conflict (year) do update set last_number = request_year.last_number + 1
    returning last_number
$$;

create table request (
    id uuid primary key,
    version integer not null default 0,
    year integer not null,
    sequence integer not null check (sequence > 0),
    number text not null generated always as (year::text || '-' || lpad(sequence::text, 4, '0')) stored unique,
    -- the year of received_on is the year of the statistics
    received_on date not null,
    received_at timestamptz not null,
    closed_on date check (closed_on >= received_on),
    means text,
    means_list text generated always as ('contact_means') stored,
    requester_id uuid not null references requester (id),
    person_id uuid references person (id),
    language text,
    language_list text generated always as ('languages') stored,
    non_medical boolean not null default false,
    outcome text,
    outcome_list text generated always as ('request_outcomes') stored,
    note text,
    registered_by uuid not null references account (id),
    -- the draft it was made from: the same draft never makes two requests
    draft_id uuid unique,
    -- from the first key typed to the first save, for the median on the statistics page
    intake_seconds integer check (intake_seconds >= 0),
    foreign key (means_list, means) references code_item (list, code),
    foreign key (language_list, language) references code_item (list, code),
    foreign key (outcome_list, outcome) references code_item (list, code),
    constraint request_number_once_a_year unique (year, sequence)
);
-- the order of the list: newest first, with a stable tie-breaker
create index request_newest on request (received_at desc, id desc);
create index request_received on request (received_on);
create index request_person on request (person_id, received_on desc) where person_id is not null;
create index request_requester on request (requester_id, received_on desc);
create index request_open on request (received_at desc, id desc) where closed_on is null;
create index request_note on request using gin (note gin_trgm_ops);
-- part of a number finds it: «0412»
create index request_number_part on request using gin (number gin_trgm_ops);

create table request_theme (
    request_id uuid not null references request (id) on delete cascade,
    theme text not null,
    theme_list text generated always as ('request_types') stored,
    position integer not null,
    primary key (request_id, theme),
    foreign key (theme_list, theme) references code_item (list, code)
);
create index request_theme_theme on request_theme (theme, request_id);

create table request_medical_theme (
    request_id uuid not null references request (id) on delete cascade,
    theme text not null,
    theme_list text generated always as ('medical_themes') stored,
    position integer not null,
    primary key (request_id, theme),
    foreign key (theme_list, theme) references code_item (list, code)
);
create index request_medical_theme_theme on request_medical_theme (theme, request_id);

create table request_condition (
    request_id uuid not null references request (id) on delete cascade,
    condition text not null,
    condition_list text generated always as ('medical_conditions') stored,
    primary key (request_id, condition),
    foreign key (condition_list, condition) references code_item (list, code)
);
create index request_condition_condition on request_condition (condition, request_id);

-- What somebody is typing. Kept on the server from the first key on; survives a lost session and a restart; gone when
-- the request is saved, thrown away, or seven days after the last key.
create table request_draft (
    id uuid primary key,
    version integer not null default 0,
    account_id uuid not null references account (id),
    started_at timestamptz not null,
    saved_at timestamptz not null,
    expires_at timestamptz not null,
    content jsonb not null
);
create index request_draft_account on request_draft (account_id, started_at);
create index request_draft_expires on request_draft (expires_at);

select audit_attach('requester', '{name}');
select audit_attach('requester_phone', '{shown,digits}');
select audit_attach('request', '{note}');
select audit_attach('request_theme');
select audit_attach('request_medical_theme');
select audit_attach('request_condition');
select audit_exempt('requester_name_key', 'computed from the name, which is logged with the requester');
select audit_exempt('request_year', 'a counter; the request that took a number is logged');
select audit_exempt('request_draft', 'unfinished typing of one person, gone after seven days; the request it becomes is logged');
