-- The telephone number of an appointment is emptied some time after its day; what became of it stays for the figures.
alter table reception.appointment drop constraint appointment_phone_check;
alter table reception.appointment add constraint appointment_phone_check check (phone ~ '^(0[0-9]{9})?$');
create index appointment_with_phone on reception.appointment (starts_at) where phone <> '';
