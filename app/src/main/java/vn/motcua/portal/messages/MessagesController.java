package vn.motcua.portal.messages;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.notification.Inbox;
import vn.motcua.web.Paging;

/** Shows the applicant, or whom they act for, what was told to them and by which ways. */
@Controller
@AllowApplicant
@RequestMapping("/my/messages")
class MessagesController {

    private static final int SIZE = 20;

    private final CurrentApplicant current;
    private final Inbox inbox;

    MessagesController(CurrentApplicant current, Inbox inbox) {
        this.current = current;
        this.inbox = inbox;
    }

    @GetMapping
    ModelAndView messages(@RequestParam(defaultValue = "1") int page) {
        var identifier = whose().orElse("");
        var paging = new Paging(page, SIZE, inbox.count(identifier), number -> "/my/messages?page=" + number);
        return new ModelAndView(
                "portal/messages/inbox",
                Map.of(
                        "messages", inbox.of(identifier, paging.number(), SIZE),
                        "unread", inbox.unread(identifier),
                        "paging", paging,
                        "me", current.get()));
    }

    @PostMapping("/read")
    ModelAndView read() {
        whose().ifPresent(inbox::allRead);
        return new ModelAndView("redirect:/my/messages");
    }

    /** Never anybody whom the applicant merely claims to act for. */
    private Optional<String> whose() {
        return current.get().provenIdentifier();
    }
}
