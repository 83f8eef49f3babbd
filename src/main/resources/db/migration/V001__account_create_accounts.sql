-- People who work with Suivi. The system itself is an account, so that every change has an author.
create table account (
    id uuid primary key,
    username text not null unique check (username = lower(username)),
    display_name text not null check (display_name ~ '\S'),
    initials text not null check (initials ~ '\S'),
    language text not null default 'fr' check (language in ('fr', 'nl', 'en')),
    -- how the pages look and listen to keys: empty = as the device asks
    theme text not null default '' check (theme in ('', 'light', 'dark')),
    letter_keys boolean not null default true,
    password_hash text,
    -- goes up when a password changes or the account is closed: sessions opened before are ended
    session_epoch integer not null default 0,
    active boolean not null default true,
    version integer not null default 0
);

create table account_role (
    account_id uuid not null references account (id),
    role text not null,
    primary key (account_id, role)
);

insert into account (id, username, display_name, initials) values
    ('00000000-0000-0000-0000-000000000000', 'system', 'Suivi', 'S');
