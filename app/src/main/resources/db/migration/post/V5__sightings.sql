-- All that carriers said, once each; what concerns no order of ours is kept too, for somebody must ask about it.
create table post.sighting (
    number      text        not null check (length(number) <= 100),
    at          timestamptz not null,
    stage       text        not null,
    said        text        not null check (length(said) <= 500),
    consignment uuid references post.consignment,
    primary key (number, at, stage, said)
);
create index sighting_of_consignment on post.sighting (consignment, at desc) where consignment is not null;
create index sighting_of_nothing on post.sighting (at desc) where consignment is null;
insert into post.sighting
select number, said_at, 'UNKNOWN', said, consignment from post.carrier_order
where number is not null and said is not null and said_at is not null;
alter table post.carrier_order drop column said, drop column said_at, add column asked_at timestamptz;

-- A lost result may be sent anew, in another envelope.
drop index post.consignment_of_result;
create unique index consignment_of_result on post.consignment (dossier)
    where direction = 'TO_CITIZEN' and state not in ('DELIVERED', 'RETURNED', 'LOST');
