package vn.motcua.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.shared.VaultDocumentId;
import vn.motcua.vault.OwnerRequest;
import vn.motcua.vault.OwnerRequests;
import vn.motcua.vault.VaultRefusal;

@Service
class StoredOwnerRequests implements OwnerRequests {

    private static final Duration OPEN_FOR = Duration.ofMinutes(30);
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_TEXT = 500;

    private final JdbcClient database;
    private final Clock clock;

    StoredOwnerRequests(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Outcome<OwnerRequest, VaultRefusal> take(String owner, String requester, String proof, Actor.Staff by) {
        if (owner.isBlank() || owner.length() > LONGEST_NUMBER) {
            return Outcome.refused(new VaultRefusal.DetailNeeded("owner"));
        }
        if (requester.isBlank() || requester.length() > LONGEST_TEXT) {
            return Outcome.refused(new VaultRefusal.DetailNeeded("requester"));
        }
        if (proof.isBlank() || proof.length() > LONGEST_TEXT) {
            return Outcome.refused(new VaultRefusal.DetailNeeded("proof"));
        }
        var request = new OwnerRequest(
                VaultDocumentId.next().value(), owner, requester, proof, by.unit(), by.displayName(), clock.instant());
        database.sql("""
                        insert into vault.owner_request (id, owner, requester, proof, at, account, unit, by_name)
                        values (:id, :owner, :requester, :proof, :at, :account, :unit, :by)
                        """)
                .param("id", request.id())
                .param("owner", owner)
                .param("requester", requester)
                .param("proof", proof)
                .param("at", request.at().atOffset(ZoneOffset.UTC))
                .param("account", by.account().value())
                .param("unit", by.unit().value())
                .param("by", by.displayName())
                .update();
        return Outcome.done(request);
    }

    @Override
    public Optional<OwnerRequest> open(UUID id, Actor.Staff by) {
        return database.sql("""
                        select * from vault.owner_request
                        where id = :id and account = :account and unit = :unit and at > :since
                        """)
                .param("id", id)
                .param("account", by.account().value())
                .param("unit", by.unit().value())
                .param("since", clock.instant().minus(OPEN_FOR).atOffset(ZoneOffset.UTC))
                .query(StoredOwnerRequests::request)
                .optional();
    }

    private static OwnerRequest request(ResultSet row, int number) throws SQLException {
        return new OwnerRequest(
                row.getObject("id", UUID.class),
                row.getString("owner"),
                row.getString("requester"),
                row.getString("proof"),
                new UnitCode(row.getString("unit")),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
