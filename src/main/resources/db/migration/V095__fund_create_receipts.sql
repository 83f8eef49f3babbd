-- Invoices and receipts of an intervention, as papers of its case. A blackened copy carries neither name nor product: only such a
-- copy leaves the house, in the claim for the funder.
create table fund_receipt (
    document_id uuid primary key references case_document (id),
    intervention_id uuid not null references fund_intervention (id),
    blackened boolean not null,
    added_by uuid not null references account (id),
    added_at timestamptz not null
);
create index fund_receipt_of on fund_receipt (intervention_id, added_at desc);
select audit_attach('fund_receipt');
