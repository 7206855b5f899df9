package vn.motcua.identity.accounts;

import static vn.motcua.shared.Outcome.done;
import static vn.motcua.shared.Outcome.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import vn.motcua.identity.AccountRefusal;
import vn.motcua.identity.CreateAccount;
import vn.motcua.identity.NewStaff;
import vn.motcua.identity.Post;
import vn.motcua.identity.SecurityEventKind;
import vn.motcua.identity.domain.AccountDetails;
import vn.motcua.identity.log.SecurityEvents;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.PostId;

/** Creates accounts with their posts, a whole province's staff in a few statements. */
@Component
class Enrolment {

    private final AccountTable accounts;
    private final PostTable posts;
    private final SecurityEvents log;

    Enrolment(AccountTable accounts, PostTable posts, SecurityEvents log) {
        this.accounts = accounts;
        this.posts = posts;
        this.log = log;
    }

    /** Runs in the transaction of the act, and rolls it back when refused. */
    Outcome<List<AccountId>, AccountRefusal> enrol(List<NewStaff> staff, Actor by) {
        var commands = staff.stream()
                .map(person -> AccountDetails.normalise(person.account()))
                .toList();
        var malformed = Stream.concat(
                        commands.stream().map(AccountDetails::check),
                        staff.stream().map(Enrolment::checkTitles))
                .flatMap(Optional::stream)
                .findFirst();
        if (malformed.isPresent()) {
            return refused(malformed.get());
        }
        var ids = commands.stream().map(_ -> AccountId.next()).toList();
        var obstacle = insert(ids, commands).or(() -> insertPosts(ids, staff));
        if (obstacle.isPresent()) {
            TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
            return refused(obstacle.get());
        }
        log.appendAll(SecurityEventKind.ACCOUNT_CREATED, ids, by);
        return done(ids);
    }

    private static Optional<AccountRefusal> checkTitles(NewStaff person) {
        return person.posts().stream().allMatch(post -> AccountDetails.isName(post.title()))
                ? Optional.empty()
                : Optional.of(new AccountRefusal.TitleMalformed());
    }

    private Optional<AccountRefusal> insert(List<AccountId> ids, List<CreateAccount> commands) {
        int taken = accounts.insert(ids, commands).indexOf(false);
        return taken < 0
                ? Optional.empty()
                : Optional.of(
                        new AccountRefusal.UsernameTaken(commands.get(taken).username()));
    }

    private Optional<AccountRefusal> insertPosts(List<AccountId> ids, List<NewStaff> staff) {
        var all = new ArrayList<Post>();
        for (int i = 0; i < ids.size(); i++) {
            for (var post : staff.get(i).posts()) {
                all.add(new Post(
                        PostId.next(),
                        ids.get(i),
                        post.unit(),
                        post.role(),
                        post.title().strip(),
                        post.held()));
            }
        }
        int twice = posts.insert(all).indexOf(false);
        return twice < 0 ? Optional.empty() : Optional.of(heldAlready(all.get(twice)));
    }

    private static AccountRefusal heldAlready(Post post) {
        return new AccountRefusal.PostHeldAlready(post.unit(), post.role(), post.held());
    }
}
