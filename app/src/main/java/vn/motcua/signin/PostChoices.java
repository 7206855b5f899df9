package vn.motcua.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.identity.StaffMember;
import vn.motcua.organisation.Units;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Choice;
import vn.motcua.web.Page;

/** The posts that a person holds today, in words. */
@Component
class PostChoices {

    private final StaffDirectory directory;
    private final Units units;
    private final Clock clock;

    PostChoices(StaffDirectory directory, Units units, Clock clock) {
        this.directory = directory;
        this.units = units;
        this.clock = clock;
    }

    List<Choice> of(AccountId account, Page page) {
        return directory.posts(account, LocalDate.now(clock)).stream()
                .map(post -> choice(post, page))
                .toList();
    }

    private Choice choice(StaffMember post, Page page) {
        var label = post.title() + " – " + unitName(post.unit(), page);
        return new Choice(post.post().toString(), label, page.t("identity.role." + post.role()));
    }

    String unitName(UnitCode unit, Page page) {
        return units.find(unit, LocalDate.now(clock))
                .map(found -> found.name().in(page.language().locale()))
                .orElse(unit.value());
    }
}
