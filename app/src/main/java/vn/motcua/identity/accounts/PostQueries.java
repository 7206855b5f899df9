package vn.motcua.identity.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.Post;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Period;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

@Repository
class PostQueries {

    private static final String SELECT = """
            select p.id, p.account, p.unit, p.role, p.title, lower(p.held) as held_from, upper(p.held) as held_to
            from identity.post p
            """;

    private final JdbcClient database;

    PostQueries(JdbcClient database) {
        this.database = database;
    }

    Optional<Post> find(PostId post) {
        return database.sql(SELECT + "where p.id = ?")
                .param(post.value())
                .query(PostQueries::post)
                .optional();
    }

    /** Of any time, latest first. */
    List<Post> of(Collection<AccountId> accounts) {
        return database.sql(SELECT + "where p.account = any(?) order by lower(p.held) desc, p.unit, p.role")
                .param(accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(PostQueries::post)
                .list();
    }

    private static Post post(ResultSet row, int number) throws SQLException {
        return new Post(
                new PostId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account", UUID.class)),
                new UnitCode(row.getString("unit")),
                Role.valueOf(row.getString("role")),
                row.getString("title"),
                new Period(row.getObject("held_from", LocalDate.class), row.getObject("held_to", LocalDate.class)));
    }
}
