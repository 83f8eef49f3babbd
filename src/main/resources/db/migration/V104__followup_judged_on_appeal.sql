-- A judgment of the second instance opens no month to appeal: whether the one recorded is such a judgment is a fact of its own,
-- since the decision on the appeal that led to it makes room for the next.
alter table amu_follow_up add column judged_on_appeal boolean not null default false;
