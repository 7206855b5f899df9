-- What an officer had decided about words that the record now says otherwise: shown beside the to-do that came back.
alter table catalog.source_record add column former jsonb not null default '[]';
