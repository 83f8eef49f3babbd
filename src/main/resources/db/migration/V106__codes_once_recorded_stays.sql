-- A code that was ever written down is still read in a history or a timeline after everything was corrected away: such a code is
-- closed, never removed. Columns that hold several codes have no foreign key; their comment says of which list they are.
comment on column fund_source.reasons is 'codes of fund_reasons';
comment on column fund_source.expense_types is 'codes of fund_expense_types';

-- Every column anywhere that holds codes. The list stands in a column of its own, in a generated one, or in the comment.
create view code_column as
    select c.conrelid::regclass::text as table_name, k.attname::text as column_name,
           case when l.attgenerated = '' then l.attname::text end as list_column,
           case when l.attgenerated = 's' then substring(pg_get_expr(d.adbin, d.adrelid) from '''([a-z0-9_]+)''') end as list, false as several
    from pg_constraint c
    join pg_attribute l on l.attrelid = c.conrelid and l.attnum = c.conkey[1]
    join pg_attribute k on k.attrelid = c.conrelid and k.attnum = c.conkey[2]
    left join pg_attrdef d on d.adrelid = l.attrelid and d.adnum = l.attnum
    where c.contype = 'f' and c.confrelid = 'code_item'::regclass
    union all
    select a.attrelid::regclass::text, a.attname::text, null, substring(col_description(a.attrelid, a.attnum) from '^codes of ([a-z0-9_]+)$'), true
    from pg_attribute a join pg_class t on t.oid = a.attrelid
    where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and a.atttypid = 'text[]'::regtype and a.attnum > 0
        and col_description(a.attrelid, a.attnum) like 'codes of %';

create or replace function code_uses(used_list text, used_code text) returns bigint language plpgsql stable as $$
declare
    place record;
    found_here bigint;
    uses bigint := 0;
begin
    for place in select * from code_column where list is null or list = used_list loop
        execute format('select count(*) from %s where %s and %s', place.table_name,
            case when place.several then format('$2 = any(%I)', place.column_name) else format('%I = $2', place.column_name) end,
            case when place.list_column is null then '$1 = $1' else format('%I = $1', place.list_column) end)
            into found_here using used_list, used_code;
        uses := uses + found_here;
    end loop;
    return uses;
end $$;

-- Whether a code was ever written down, now corrected away or not; asked only before one is removed. The log leaves out what did not
-- change, so that a list that stands beside its code may be missing there: then the code is taken for this one.
create function code_was_recorded(used_list text, used_code text) returns boolean language sql stable as $$
    select exists (select from timeline_entry where 'code:' || used_list || '/' || used_code = any(args))
        or exists (select from change_log l join code_column c on c.table_name = l.table_name and c.table_name <> 'code_item'
                    and (c.list is null or c.list = used_list)
                where case when c.several then coalesce(l.before -> c.column_name ? used_code, false) or coalesce(l.after -> c.column_name ? used_code, false)
                    else used_code in (l.before ->> c.column_name, l.after ->> c.column_name) end
                    and (c.list_column is null or used_list in (coalesce(l.before ->> c.list_column, used_list), coalesce(l.after ->> c.list_column, used_list))))
$$;
