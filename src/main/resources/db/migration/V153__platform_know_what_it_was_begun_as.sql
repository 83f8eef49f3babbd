-- One row: whether the demo or people work in this database, and the zone of the engine's moments, which it keeps without one.
create table installation (
    one boolean primary key default true check (one),
    demo boolean not null,
    engine_zone text not null check (engine_zone ~ '\S')
);
select audit_exempt('installation', 'says only how the server was started');
