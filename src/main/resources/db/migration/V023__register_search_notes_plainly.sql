-- «néphro» finds «Néphrologue» and «l’hôpital» is found however its apostrophe is written: a note is searched as PlainLetters
-- (Java) writes what was typed: small letters without accents, no apostrophes.
create function plain_letters(text) returns text language sql immutable strict parallel safe as $$
    select translate(replace(replace(replace(replace(replace(replace(replace(
        lower(regexp_replace(normalize($1, nfd), '[\u0300-\u036f]', '', 'g')),
        'ß', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'þ', 'th'), 'Þ', 'th'),
        'łŁıøØđĐðÐħĦəƏ''’ʼ‘`´', 'llioodd' || 'ddhhee')
$$;

drop index request_note;
create index request_note_plain on request using gin (plain_letters(note) gin_trgm_ops);
