-- The day of the choice is the day on which it was typed: a file that was sent the day before is no mistake.
alter table lawyer_referral drop constraint lawyer_referral_check;
