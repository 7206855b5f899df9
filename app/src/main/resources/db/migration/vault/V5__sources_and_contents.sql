-- One paper may be told of by several sources, such as the dossier that reused it and the officer who digitised it.
create table vault.document_source (
    source   text primary key check (length(source) between 1 and 120),
    document uuid not null references vault.document
);
create index source_of_document on vault.document_source (document);
insert into vault.document_source select source, id from vault.document;

-- The hash of the content, by which the same paper is known again; null until it is learnt.
alter table vault.document add column content text check (content ~ '^[0-9a-f]{64}$');
create index document_by_content on vault.document (owner, content) where standing = 'IN_FORCE';
