-- Whose result is wanted by post.
create index consignment_by_dossier on post.consignment (dossier) where dossier is not null;
