package vn.motcua.office.inbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.digest.MorningNotices;
import vn.motcua.identity.Allow;
import vn.motcua.office.dossier.ActPath;
import vn.motcua.process.Desk;
import vn.motcua.process.InboxPage;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** The work that waits for the person, what is due first coming first. */
@Controller
@Allow({Role.RECEPTION_OFFICER, Role.CASE_OFFICER, Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.RECORDS_CLERK})
class InboxController {

    private final InboxViews views;
    private final MorningNotices notices;

    InboxController(InboxViews views, MorningNotices notices) {
        this.views = views;
        this.notices = notices;
    }

    /** @param done the noun of the act that led here, or empty */
    @GetMapping("/office/inbox")
    ModelAndView inbox(
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String held,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "") String done,
            Actor.Staff person) {
        var desk = Desk.of(person);
        var view = views.of(desk, InboxFilter.parse(due, kind, scope, held, desk), cursor(after));
        return new ModelAndView(
                "office/inbox/inbox",
                Map.of(
                        "view", view,
                        "digest", notices.unseen(person.account()),
                        "done", ActPath.parse(done).map(Enum::name).orElse("")));
    }

    private static InboxPage.@Nullable Cursor cursor(@Nullable String text) {
        try {
            return text == null ? null : InboxPage.Cursor.parse(text);
        } catch (IllegalArgumentException madeByHand) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "after", madeByHand);
        }
    }
}
