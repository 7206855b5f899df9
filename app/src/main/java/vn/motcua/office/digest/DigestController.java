package vn.motcua.office.digest;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.digest.Digests;
import vn.motcua.digest.MorningNotices;
import vn.motcua.identity.Allow;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** What waits for the reader under all their posts; where the daily e-mail leads. */
@Controller
@RequestMapping("/office/digest")
@Allow({Role.RECEPTION_OFFICER, Role.CASE_OFFICER, Role.DIVISION_HEAD, Role.AGENCY_HEAD, Role.RECORDS_CLERK})
class DigestController {

    private final Digests digests;
    private final MorningNotices notices;

    DigestController(Digests digests, MorningNotices notices) {
        this.digests = digests;
        this.notices = notices;
    }

    @GetMapping
    ModelAndView show(Actor.Staff person) {
        return new ModelAndView(
                "office/digest/digest",
                Map.of(
                        "digest", digests.of(person.account()),
                        "told", notices.areWanted(person.account()),
                        "atDesk", person.role() == Role.RECEPTION_OFFICER));
    }

    /** The notice on the work list goes. */
    @PostMapping("/readings")
    ModelAndView seen(Actor.Staff person) {
        notices.seen(person.account());
        return new ModelAndView("redirect:/office/inbox");
    }
}
