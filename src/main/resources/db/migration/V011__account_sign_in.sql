-- A role is a code of the list of roles.
alter table account_role add column role_list text generated always as ('roles') stored;
alter table account_role add foreign key (role_list, role) references code_item (list, code);
create index account_role_role on account_role (role);

-- How often somebody guessed wrong, per account name (only its hash: people type passwords there by mistake) and per address.
create table sign_in_throttle (
    kind text not null check (kind in ('account', 'address')),
    key text not null,
    failures integer not null default 0,
    last_failure timestamptz not null,
    wait_until timestamptz not null,
    primary key (kind, key)
);
create index sign_in_throttle_last_failure on sign_in_throttle (last_failure);

-- Links that open a door once: a new password, the first administrator. Only the hash of the secret is kept.
create table one_time_link (
    secret_hash text primary key,
    purpose text not null check (purpose in ('first_administrator', 'password')),
    account_id uuid references account (id),
    expires_at timestamptz not null,
    used_at timestamptz,
    check ((purpose = 'password') = (account_id is not null))
);
create index one_time_link_account on one_time_link (account_id);

select audit_attach('one_time_link');
select audit_exempt('sign_in_throttle', 'counts of wrong guesses, forgotten after a day');
