-- Who else is involved: the CPAS, a lawyer, a companion, a hospital's social worker. Names stay here and in no log or process variable.
create table case_party (
    id uuid primary key,
    version integer not null default 0,
    case_id uuid not null references case_file (id),
    role text not null check (role in ('cpas', 'lawyer', 'commune', 'oe', 'hospital', 'other')),
    cpas text,
    cpas_list text generated always as ('cpas') stored,
    authority text,
    authority_list text generated always as ('authorities') stored,
    name text,
    reference text,
    phone text,
    -- supposed from the place of residence until somebody confirms it
    supposed boolean not null default false,
    involved_since date not null,
    involved_until date check (involved_until >= involved_since),
    foreign key (cpas_list, cpas) references code_item (list, code),
    foreign key (authority_list, authority) references code_item (list, code),
    constraint case_party_is_somebody check (cpas is not null or authority is not null or name is not null),
    constraint case_party_cpas_role check (cpas is null or role = 'cpas')
);
create index case_party_of_case on case_party (case_id);
create unique index case_party_one_cpas on case_party (case_id) where role = 'cpas' and involved_until is null;

select audit_attach('case_party', '{name,phone,reference}');
