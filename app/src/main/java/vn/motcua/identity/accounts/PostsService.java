package vn.motcua.identity.accounts;

import static vn.motcua.shared.Outcome.done;
import static vn.motcua.shared.Outcome.refused;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountRefusal;
import vn.motcua.identity.GrantPost;
import vn.motcua.identity.Post;
import vn.motcua.identity.Posts;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.domain.AccountDetails;
import vn.motcua.identity.log.SecurityEvents;
import vn.motcua.organisation.Units;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;

@Service
@Transactional
class PostsService implements Posts {

    private final AccountTable accounts;
    private final PostTable table;
    private final PostQueries posts;
    private final Administrators administrators;
    private final Units units;
    private final SecurityEvents log;

    PostsService(
            AccountTable accounts,
            PostTable table,
            PostQueries posts,
            Administrators administrators,
            Units units,
            SecurityEvents log) {
        this.accounts = accounts;
        this.table = table;
        this.posts = posts;
        this.administrators = administrators;
        this.units = units;
        this.log = log;
    }

    @Override
    public Outcome<PostId, AccountRefusal> grant(GrantPost command, Actor by) {
        if (!accounts.lock(command.account())) {
            return refused(new AccountRefusal.Unknown());
        }
        if (!AccountDetails.isName(command.title())) {
            return refused(new AccountRefusal.TitleMalformed());
        }
        var first = command.held().from();
        if (units.find(command.unit(), first).isEmpty()) {
            return refused(new AccountRefusal.UnitUnknown(command.unit(), first));
        }
        var post = new Post(
                PostId.next(),
                command.account(),
                command.unit(),
                command.role(),
                command.title().strip(),
                command.held());
        if (!table.insert(List.of(post)).getFirst()) {
            return refused(new AccountRefusal.PostHeldAlready(post.unit(), post.role(), post.held()));
        }
        log.append(SecurityEventKind.POST_GRANTED, post.account(), by, describe(post) + ", " + first);
        return done(post.id());
    }

    @Override
    public Outcome<PostId, AccountRefusal> end(PostId id, LocalDate end, Actor by) {
        var found = posts.find(id);
        if (found.isEmpty()) {
            return refused(new AccountRefusal.Unknown());
        }
        var post = found.get();
        if (!end.isAfter(post.held().from())) {
            return refused(new AccountRefusal.PostEndsBeforeItStarts(post.held().from()));
        }
        if (post.role() == Role.ADMINISTRATOR && administrators.isLast(post.account(), end)) {
            return refused(new AccountRefusal.LastAdministrator());
        }
        table.setEnd(id, end);
        log.append(SecurityEventKind.POST_ENDED, post.account(), by, describe(post) + ", " + end);
        return done(id);
    }

    private static String describe(Post post) {
        return post.unit() + " " + post.role();
    }
}
