-- That the national population data were asked when a filing was begun; never what they said.
create table filing.population_question (
    id        bigint generated always as identity primary key,
    draft     uuid        not null,
    keeper    text        not null,
    procedure text        not null,
    answer    text        not null check (answer in ('KNOWN', 'NOT_KNOWN', 'AWAY')),
    asked_at  timestamptz not null
);

create index population_question_by_keeper on filing.population_question (keeper, asked_at desc);
