-- Who opened a paper about somebody's health, or another one that is to be kept close. Each row also stands in the change log and so
-- in the history of the case; a reading cannot be taken back.
create table document_reading (
    id uuid primary key,
    case_id uuid not null references case_file (id),
    document_id uuid not null references case_document (id),
    document_type text not null,
    document_type_list text generated always as ('document_types') stored,
    read_at timestamptz not null,
    read_by uuid not null references account (id),
    foreign key (document_type_list, document_type) references code_item (list, code)
);
create index document_reading_of_case on document_reading (case_id, read_at desc);

create function document_reading_is_final() returns trigger language plpgsql as $$
begin
    raise exception 'A reading is never changed' using errcode = 'insufficient_privilege';
end $$;
create trigger final before update or delete on document_reading for each row execute function document_reading_is_final();

select audit_attach('document_reading');
