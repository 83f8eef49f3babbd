-- lpad cuts what is longer: the ten-thousandth case of a year would have got the number of the thousandth.
alter table case_file drop column number;
alter table case_file add column number text not null
    generated always as (year::text || '-' || lpad(sequence::text, greatest(4, length(sequence::text)), '0')) stored unique;
