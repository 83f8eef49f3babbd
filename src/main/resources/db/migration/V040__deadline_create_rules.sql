create extension if not exists btree_gist;

-- Terms of the law and of the house, in dated versions. Filled from codes/deadline_rules.csv at the first start, edited by
-- coordinator and administrator afterwards; the formulas are those of deadline.term.DayFormula.
create table deadline_rule (
    id uuid primary key,
    code text not null,
    base text not null,
    length integer not null,
    unit text not null check (unit in ('day', 'working_day', 'month', 'year')),
    modes text not null,
    first_day text not null,
    last_day text not null,
    end_rule text not null check (end_rule in ('as_is', 'next_working_day', 'previous_working_day', 'judicial_holidays')),
    safe_day text not null,
    ahead boolean not null,
    nature text not null check (nature in ('client', 'authority', 'internal')),
    confidence text not null check (confidence in ('high', 'medium', 'low', 'proposal')),
    legal_basis_fr text not null,
    legal_basis_nl text not null,
    legal_basis_en text not null,
    valid_from date,
    valid_to date,
    version integer not null default 0,
    check (valid_from <= valid_to),
    constraint deadline_rule_one_version_a_day exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);
comment on column deadline_rule.base is 'the fact the term starts from: rules of one base move together when its date is corrected';
comment on column deadline_rule.ahead is 'the base date may lie in the future, as the expiry of a card does';

select audit_attach('deadline_rule');
