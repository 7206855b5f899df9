package vn.motcua.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.identity.StaffMember;
import vn.motcua.organisation.UnitNames;
import vn.motcua.shared.AccountId;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** The posts that a person holds today, in words. */
@Component
class PostChoices {

    private final StaffDirectory directory;
    private final UnitNames names;
    private final Clock clock;

    PostChoices(StaffDirectory directory, UnitNames names, Clock clock) {
        this.directory = directory;
        this.names = names;
        this.clock = clock;
    }

    List<Choice> of(AccountId account, Page page) {
        return directory.posts(account, LocalDate.now(clock)).stream()
                .map(post -> choice(post, page))
                .toList();
    }

    private Choice choice(StaffMember post, Page page) {
        var unit = names.of(post.unit(), LocalDate.now(clock), page.language().locale());
        var label = post.title() + " – " + unit;
        return new Choice(post.post().toString(), label, page.t("identity.role." + post.role()));
    }
}
