package vn.motcua.identity.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.Post;
import vn.motcua.shared.PostId;

/** What the acts on posts write. */
@Repository
class PostTable {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    PostTable(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** @return for each post whether it was inserted; if not, the person holds it on some of those days already */
    List<Boolean> insert(List<Post> posts) {
        var counts = batches.batchUpdate("""
                insert into identity.post (id, account, unit, role, title, held)
                values (?, ?, ?, ?, ?, daterange(?, ?))
                on conflict do nothing
                """, posts.stream().map(PostTable::row).toList());
        return IntStream.of(counts).mapToObj(count -> count > 0).toList();
    }

    private static @Nullable Object[] row(Post post) {
        return new @Nullable Object[] {
            post.id().value(),
            post.account().value(),
            post.unit().value(),
            post.role().name(),
            post.title(),
            post.held().from(),
            post.held().to()
        };
    }

    void setEnd(PostId post, LocalDate end) {
        database.sql("update identity.post set held = daterange(lower(held), ?) where id = ?")
                .params(end, post.value())
                .update();
    }
}
