package vn.motcua.payment.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.payment.Attempt;

/** Tries to pay at platforms, as rows. */
@Repository
public class AttemptTable {

    private final JdbcClient database;

    AttemptTable(JdbcClient database) {
        this.database = database;
    }

    public void add(Attempt attempt) {
        database.sql("""
                        insert into payment.attempt (id, payment_order, number, platform, reference, state, begun_at)
                        values (:id, :order, :number, :platform, :reference, :state, :at)
                        """)
                .param("id", attempt.id())
                .param("order", attempt.order())
                .param("number", attempt.number())
                .param("platform", attempt.platform())
                .param("reference", attempt.reference())
                .param("state", attempt.state().name())
                .param("at", OrderTable.utc(attempt.begunAt()))
                .update();
    }

    /** The earliest first. */
    public List<Attempt> of(UUID order) {
        return database.sql("select * from payment.attempt where payment_order = :order order by number")
                .param("order", order)
                .query(AttemptTable::attempt)
                .list();
    }

    /** By the name under which the platform knows it. */
    public Optional<Attempt> find(String platform, String reference) {
        return database.sql("select * from payment.attempt where platform = :platform and reference = :reference")
                .param("platform", platform)
                .param("reference", reference)
                .query(AttemptTable::attempt)
                .optional();
    }

    public void leadsTo(UUID attempt, URI redirect) {
        database.sql("update payment.attempt set redirect = :redirect where id = :id")
                .param("id", attempt)
                .param("redirect", redirect.toString())
                .update();
    }

    public void move(UUID attempt, Attempt.State state) {
        database.sql("update payment.attempt set state = :state where id = :id")
                .param("id", attempt)
                .param("state", state.name())
                .update();
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        var redirect = row.getString("redirect");
        return new Attempt(
                row.getObject("id", UUID.class),
                row.getObject("payment_order", UUID.class),
                row.getInt("number"),
                row.getString("platform"),
                row.getString("reference"),
                Attempt.State.valueOf(row.getString("state")),
                redirect == null ? null : URI.create(redirect),
                OrderTable.instant(row, "begun_at"));
    }
}
