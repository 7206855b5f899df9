package vn.motcua.post.store;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.post.Consignment;
import vn.motcua.post.Correspondent;
import vn.motcua.post.ResultsByPost;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.DossierId;

@Repository
class StoredWishes implements ResultsByPost {

    private final JdbcClient database;

    StoredWishes(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<DossierId> among(Collection<DossierId> dossiers) {
        return database.sql("""
                        select w.dossier from post.consignment w
                        where w.dossier = any (:dossiers) and w.direction = 'TO_AGENCY' and w.result_by_post
                          and not exists (select from post.consignment r where r.dossier = w.dossier
                              and r.direction = 'TO_CITIZEN' and r.state not in ('DELIVERED', 'RETURNED', 'LOST'))
                        """)
                .param("dossiers", dossiers.stream().map(DossierId::value).toArray(UUID[]::new))
                .query((row, _) -> new DossierId(row.getObject(1, UUID.class)))
                .set();
    }

    @Override
    public Optional<Correspondent> receiverOf(DossierCode dossier) {
        return database.sql("""
                        select * from post.consignment
                        where dossier_code = :code and direction = 'TO_AGENCY' and result_by_post
                        order by created_at desc limit 1
                        """)
                .param("code", dossier.value())
                .query(Rows::consignment)
                .optional()
                .map(Consignment::citizen);
    }

    @Override
    public Optional<Consignment> envelopeOf(DossierId dossier) {
        return database.sql("""
                        select * from post.consignment
                        where dossier = :dossier and direction = 'TO_CITIZEN' and state <> 'RETURNED'
                        order by state = 'LOST', created_at desc limit 1
                        """)
                .param("dossier", dossier.value())
                .query(Rows::consignment)
                .optional();
    }
}
