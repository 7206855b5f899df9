-- What a carrier's system is to be told of, was told, and said; empty where there is no carrier.
create table post.carrier_order (
    consignment uuid primary key references post.consignment,
    state       text not null check (state in ('WANTED', 'CREATED', 'UNWANTED', 'CANCELLED')),
    number      text unique,
    said        text check (length(said) <= 500),
    said_at     timestamptz
);
create index carrier_order_to_do on post.carrier_order (state, consignment) where state <> 'CANCELLED';
