-- Every vocabulary of the house. A code never changes; its labels may; a code out of use gets a last year.
-- Others refer to it by (list, code), so that a code in use can never be removed.
create table code_item (
    list text not null check (list ~ '^[a-z][a-z0-9_]*$'),
    code text not null check (code ~ '^[a-z][a-z0-9_]*$'),
    label_fr text not null check (label_fr ~ '\S'),
    label_nl text not null check (label_nl ~ '\S'),
    label_en text not null check (label_en ~ '\S'),
    parent text,
    kind text not null check (kind ~ '^[a-z_]+$'),
    no_value text check (no_value in ('unknown', 'undefined', 'not_relevant', 'none', 'not_recorded')),
    position integer not null,
    valid_from_year integer,
    valid_to_year integer,
    attributes jsonb not null default '{}',
    -- false: added here by a person; only such a code may be removed, and only while nothing refers to it
    delivered boolean not null default false,
    version integer not null default 0,
    primary key (list, code),
    foreign key (list, parent) references code_item (list, code) deferrable initially deferred,
    check (parent <> code),
    check ((kind = 'no_value') = (no_value is not null)),
    check (valid_from_year <= valid_to_year)
);

-- The groups of the reports: this file decides the value of a row, the tree only its place.
create table code_rollup (
    list text not null,
    code text not null,
    member_list text not null,
    member_code text not null,
    valid_from_year integer,
    valid_to_year integer,
    note text,
    foreign key (list, code) references code_item (list, code),
    foreign key (member_list, member_code) references code_item (list, code),
    unique nulls not distinct (list, code, member_list, member_code, valid_from_year)
);

-- Tells the other nodes that their copy is old: one number, read cheaply.
create table code_lists_version (version bigint not null);
insert into code_lists_version values (1);

create function code_lists_changed() returns trigger language plpgsql as $$
begin
    update code_lists_version set version = version + 1;
    return null;
end $$;

create trigger code_item_changed after insert or update or delete on code_item
    for each statement execute function code_lists_changed();
create trigger code_rollup_changed after insert or update or delete on code_rollup
    for each statement execute function code_lists_changed();

-- How many rows anywhere refer to a code, whatever table they are in: the foreign keys themselves are asked.
create function code_uses(used_list text, used_code text) returns bigint language plpgsql stable as $$
declare
    reference record;
    found_here bigint;
    uses bigint := 0;
begin
    for reference in
        select c.conrelid::regclass as place, l.attname as list_column, k.attname as code_column
        from pg_constraint c
        join pg_attribute l on l.attrelid = c.conrelid and l.attnum = c.conkey[1]
        join pg_attribute k on k.attrelid = c.conrelid and k.attnum = c.conkey[2]
        where c.contype = 'f' and c.confrelid = 'code_item'::regclass
    loop
        execute format('select count(*) from %s where %I = $1 and %I = $2', reference.place, reference.list_column, reference.code_column)
            into found_here using used_list, used_code;
        uses := uses + found_here;
    end loop;
    return uses;
end $$;

select audit_attach('code_item');
select audit_exempt('code_rollup', 'the groups of the published reports, as delivered');
select audit_exempt('code_lists_version', 'a counter');
