-- What reuse took from a dossier, and digitisation described afterwards, is one document: the described one stays in
-- force and answers to both sources. The other keeps its uses in the log, which is never changed.
with twin as (
    select plain.id as plain, described.id as described
    from vault.document plain
    cross join lateral (
        select id from vault.document described
        where described.owner = plain.owner and described.file = plain.file and described.id <> plain.id
              and described.standing = 'IN_FORCE'
              and (described.type <> '' or described.number <> '' or described.issuer <> '')
              and (strpos(lower(described.name), lower(plain.name)) > 0
                   or strpos(lower(plain.name), lower(described.name)) > 0)
        order by described.kept_at desc, described.id limit 1) described
    where plain.standing = 'IN_FORCE' and plain.origin = 'COMPONENT'
          and plain.type = '' and plain.number = '' and plain.issuer = ''
), answering as (
    update vault.document_source set document = twin.described
    from twin where document_source.document = twin.plain
)
update vault.document set standing = 'REPLACED' from twin where document.id = twin.plain;
