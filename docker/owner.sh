#!/bin/bash
# Once, when the database's folder is new: the owner of the database is nobody's superuser, and the superuser has no password.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$SUIVI_DB_PASSWORD" --username postgres --dbname postgres <<'SQL'
create role suivi login password :'password';
create database suivi owner suivi encoding 'UTF8' template template0;
alter role postgres password null;
SQL
