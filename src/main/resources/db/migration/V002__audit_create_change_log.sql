-- Who changed which row, when, how and from where. Written by triggers, so that no code path can forget it.
create table change_log (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    -- an account, or …0001 for somebody not signed in (a refused sign-in, the first administrator)
    actor uuid not null,
    origin text not null,
    table_name text not null,
    row_id text not null,
    operation text not null check (operation in ('insert', 'update', 'delete')),
    -- only what differs; a column that must not be copied (a password's hash) stands as '…'
    before jsonb,
    after jsonb,
    transaction_id xid8 not null default pg_current_xact_id()
);
create index change_log_row on change_log (table_name, row_id, id);
create index change_log_actor on change_log (actor, id);
-- the rows that ever belonged to a case, request, person or account, also when they are gone
create index change_log_case on change_log ((coalesce(after, before) ->> 'case_id')) where operation <> 'update';
create index change_log_request on change_log ((coalesce(after, before) ->> 'request_id')) where operation <> 'update';
create index change_log_person on change_log ((coalesce(after, before) ->> 'person_id')) where operation <> 'update';
create index change_log_account on change_log ((coalesce(after, before) ->> 'account_id')) where operation <> 'update';

-- Tables whose changes are not logged, each with the reason. Every other table of ours must call audit_attach.
create table audit_exempt (
    table_name text primary key,
    why text not null
);

create function audit_exempt(name text, why text) returns void language sql as
    'insert into audit_exempt values (name, why)';

create function audit_record() returns trigger language plpgsql as $$
declare
    keys constant text[] := string_to_array(tg_argv[0], ',');
    ignored constant text[] := string_to_array(tg_argv[1], ',');
    hidden constant text[] := string_to_array(tg_argv[2], ',');
    who constant uuid := nullif(current_setting('suivi.actor', true), '')::uuid;
    old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) - ignored end;
    new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) - ignored end;
    key text;
    id text;
begin
    if who is null then
        raise exception 'suivi.actor is not set: % of % refused', lower(tg_op), tg_table_name using errcode = 'insufficient_privilege';
    end if;
    if tg_op = 'UPDATE' then
        select jsonb_object_agg(k, old_row -> k), jsonb_object_agg(k, new_row -> k) into old_row, new_row
            from jsonb_object_keys(new_row) k where new_row -> k is distinct from old_row -> k;
        if new_row is null then return null; end if;
    else
        old_row := jsonb_strip_nulls(old_row);
        new_row := jsonb_strip_nulls(new_row);
    end if;
    foreach key in array hidden loop
        if old_row ? key then old_row := old_row || jsonb_build_object(key, '…'); end if;
        if new_row ? key then new_row := new_row || jsonb_build_object(key, '…'); end if;
    end loop;
    select string_agg(coalesce(to_jsonb(new), to_jsonb(old)) ->> k, '/' order by n) into id from unnest(keys) with ordinality as u (k, n);
    insert into change_log (at, actor, origin, table_name, row_id, operation, before, after)
        values (coalesce(nullif(current_setting('suivi.now', true), '')::timestamptz, now()), who,
            coalesce(current_setting('suivi.origin', true), ''), tg_table_name, id, lower(tg_op), old_row, new_row);
    return null;
end $$;

-- Called by each migration that creates a table: audit_attach('request'), audit_attach('account', '{password_hash}').
-- Generated columns and the optimistic-lock counter are no news and are left out.
create function audit_attach(name text, hidden text[] default '{}') returns void language plpgsql as $$
declare
    keys text;
    ignored text;
begin
    select string_agg(a.attname, ',' order by array_position(i.indkey::int2[], a.attnum)) into keys
        from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
        where i.indrelid = name::regclass and i.indisprimary;
    if keys is null then raise exception 'Table % has no primary key to be logged by', name; end if;
    select coalesce(string_agg(attname, ','), '') into ignored from pg_attribute
        where attrelid = name::regclass and attnum > 0 and (attgenerated <> '' or attname = 'version');
    execute format('create trigger audit after insert or update or delete on %I for each row execute function audit_record(%L, %L, %L)',
        name, keys, ignored, array_to_string(hidden, ','));
end $$;

create function change_log_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'The change log is never changed' using errcode = 'insufficient_privilege';
end $$;
create trigger final before update or delete on change_log for each row execute function change_log_is_final();
create trigger final_truncate before truncate on change_log for each statement execute function change_log_is_final();

select audit_exempt('change_log', 'is the log itself');
select audit_exempt('audit_exempt', 'written by migrations only');
select audit_attach('account', '{password_hash}');
select audit_attach('account_role');
