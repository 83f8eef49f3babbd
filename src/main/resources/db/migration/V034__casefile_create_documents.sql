-- Papers of a case. The name a file had on somebody's computer is not kept, as it often names a person; what the file is, its
-- type says. The bytes live beside, so that a list never reads them, and can be removed while the row goes on telling the story.
create table case_document (
    id uuid primary key,
    version integer not null default 0,
    case_id uuid not null references case_file (id),
    document_type text not null,
    document_type_list text generated always as ('document_types') stored,
    dated_on date,
    note text,
    media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'text/plain',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.oasis.opendocument.text')),
    size integer not null check (size between 1 and 15728640),
    sha256 text not null,
    added_at timestamptz not null,
    added_by uuid not null references account (id),
    -- to be removed when the case closes: chosen on the closing page
    superfluous boolean not null default false,
    removed_at timestamptz,
    removed_by uuid references account (id),
    foreign key (document_type_list, document_type) references code_item (list, code)
);
create index case_document_of_case on case_document (case_id, added_at desc);

create table case_document_content (
    document_id uuid primary key references case_document (id),
    bytes bytea not null
);

select audit_attach('case_document', '{note}');
select audit_exempt('case_document_content', 'the bytes themselves; adding and removing is logged with the document');
