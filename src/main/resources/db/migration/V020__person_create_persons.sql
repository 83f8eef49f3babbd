-- Persons concerned. Everything but the alias may be missing: a person can be anonymous first and enriched later.
-- NULL means not recorded; asked-but-unknown is the code of the list's own row (sex_unknown, age_unknown …).
create extension if not exists pg_trgm;

create sequence person_alias_number;

create table household (
    id uuid primary key
);

create table person (
    id uuid primary key,
    version integer not null default 0,
    -- may be said aloud and shown anywhere; made from the number below, never from the name
    alias text not null unique,
    family_name text check (family_name ~ '\S'),
    given_name text check (given_name ~ '\S'),
    birth_year integer check (birth_year between 1880 and 2200),
    -- as told, when no year of birth is known; a band only holds for the year in which it was told
    age_band text,
    age_band_list text generated always as ('age_bands') stored,
    age_band_year integer,
    sex text,
    sex_list text generated always as ('sex') stored,
    residence_status text,
    residence_status_list text generated always as ('residence_status') stored,
    place_of_residence text,
    place_of_residence_list text generated always as ('places_of_residence') stored,
    housing_situation text,
    housing_situation_list text generated always as ('housing_situations') stored,
    -- a country, or the region when the country is not known
    country_of_origin text,
    country_of_origin_list text check (country_of_origin_list in ('countries', 'origin_regions')),
    language text,
    language_list text generated always as ('languages') stored,
    household_id uuid references household (id),
    registered_on date not null,
    last_contact_on date not null,
    foreign key (age_band_list, age_band) references code_item (list, code),
    foreign key (sex_list, sex) references code_item (list, code),
    foreign key (residence_status_list, residence_status) references code_item (list, code),
    foreign key (place_of_residence_list, place_of_residence) references code_item (list, code),
    foreign key (housing_situation_list, housing_situation) references code_item (list, code),
    foreign key (country_of_origin_list, country_of_origin) references code_item (list, code),
    foreign key (language_list, language) references code_item (list, code),
    constraint person_age_band_of_a_year check ((age_band is null) = (age_band_year is null)),
    constraint person_country_in_a_list check ((country_of_origin is null) = (country_of_origin_list is null))
);
create index person_household on person (household_id) where household_id is not null;
create index person_last_contact on person (last_contact_on, id);

create table person_phone (
    -- no natural key: a key is written into the change log, a telephone number must not be
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references person (id) on delete cascade,
    -- as it was typed, for people to read
    shown text not null,
    -- international digits without + or 00, for searching
    digits text not null check (digits ~ '^\d{3,20}$'),
    unique (person_id, digits)
);
create index person_phone_digits on person_phone using gin (digits gin_trgm_ops);

-- Search keys: each word of a name as plain Latin letters, and how it sounds. Written from the name, rebuilt at any time.
create table person_name_key (
    person_id uuid not null references person (id) on delete cascade,
    word text not null,
    sound text not null,
    primary key (person_id, word, sound)
);
create index person_name_key_word on person_name_key using gin (word gin_trgm_ops);
create index person_name_key_start on person_name_key (word text_pattern_ops);
create index person_name_key_sound on person_name_key (sound);

-- Family and other ties. One row per tie, read both ways: 'parent' means person_id is the parent of other_id.
create table person_link (
    id uuid primary key,
    person_id uuid not null references person (id) on delete cascade,
    other_id uuid not null references person (id) on delete cascade,
    kind text not null,
    kind_list text generated always as ('person_link_kinds') stored,
    check (person_id <> other_id),
    foreign key (kind_list, kind) references code_item (list, code)
);
create unique index person_link_one_per_pair on person_link (least(person_id, other_id), greatest(person_id, other_id));
create index person_link_person on person_link (person_id);
create index person_link_other on person_link (other_id);

-- "Not her": two persons somebody looked at and told apart; they are never proposed as duplicates again.
create table person_told_apart (
    person_id uuid not null references person (id) on delete cascade,
    other_id uuid not null references person (id) on delete cascade,
    told_by uuid not null references account (id),
    told_on date not null,
    primary key (person_id, other_id),
    check (person_id < other_id)
);
create index person_told_apart_other on person_told_apart (other_id);

select audit_attach('person', '{family_name,given_name}');
select audit_attach('household');
select audit_attach('person_phone', '{shown,digits}');
select audit_attach('person_link');
select audit_attach('person_told_apart');
select audit_exempt('person_name_key', 'computed from the name, which is logged with the person');
