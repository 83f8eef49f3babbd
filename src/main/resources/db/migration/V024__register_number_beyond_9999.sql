-- lpad cuts what is longer: the ten-thousandth request of a year would have got the number of the thousandth.
alter table request drop column number;
alter table request add column number text not null
    generated always as (year::text || '-' || lpad(sequence::text, greatest(4, length(sequence::text)), '0')) stored unique;
create index request_number_part on request using gin (number gin_trgm_ops);
