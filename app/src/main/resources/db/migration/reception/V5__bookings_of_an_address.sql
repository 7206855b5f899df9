-- How many appointments were booked from a network address within an hour; forgotten with the day.
create table reception.booking_count (
    address  text        not null check (length(address) <= 64),
    since    timestamptz not null,
    bookings integer     not null check (bookings > 0),
    primary key (address, since)
);
