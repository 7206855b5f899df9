-- Where citizens find a unit and whom they call; what it is called and where it belongs stands in the register by decision.
create table organisation.unit_contact (
    unit       text        primary key,
    address    text        not null check (address <> ''),
    phone      text        not null,
    changed_at timestamptz not null,
    changed_by text        not null
);
