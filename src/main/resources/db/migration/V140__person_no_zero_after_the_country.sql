-- «+32 0474 …» was kept with its zero and never met «0474 …»: the digits are those without it, and a number written both ways is one.
delete from person_phone p using person_phone q
    where p.digits like '320%' and p.shown ~ '^\s*(\+|00)' and q.person_id = p.person_id and q.digits = '32' || substr(p.digits, 4);
update person_phone set digits = '32' || substr(digits, 4) where digits like '320%' and shown ~ '^\s*(\+|00)';
delete from requester_phone p using requester_phone q
    where p.digits like '320%' and p.shown ~ '^\s*(\+|00)' and q.requester_id = p.requester_id and q.digits = '32' || substr(p.digits, 4);
update requester_phone set digits = '32' || substr(digits, 4) where digits like '320%' and shown ~ '^\s*(\+|00)';
