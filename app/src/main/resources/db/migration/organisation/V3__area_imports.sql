create table organisation.area_import (
    id         bigint generated always as identity primary key,
    day        date not null,
    file_name  text not null,
    by_name    text not null,
    by_account uuid,
    at         timestamptz not null
);

create table organisation.area_import_tally (
    import    bigint not null references organisation.area_import,
    level     text not null,
    added     int not null,
    changed   int not null,
    ended     int not null,
    unchanged int not null,
    primary key (import, level)
);
