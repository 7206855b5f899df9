package vn.motcua.control.messages;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.notification.MessageActs;
import vn.motcua.shared.Role;
import vn.motcua.web.Page;
import vn.motcua.web.Paging;

/** The log of what officers did to messages and templates. */
@Controller
@Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
class ActsController {

    private static final int PAGE = 50;

    private final MessageActs acts;

    ActsController(MessageActs acts) {
        this.acts = acts;
    }

    @GetMapping("/control/messages/log")
    ModelAndView show(@RequestParam(name = "page", defaultValue = "1") int wanted, Page page) {
        var paging = new Paging(wanted, PAGE, acts.count(), number -> "/control/messages/log?page=" + number);
        var shown = acts.latest(paging.offset(), PAGE).stream()
                .map(act -> ActWords.in(page, act))
                .toList();
        return new ModelAndView("control/messages/log", Map.of("acts", shown, "paging", paging));
    }
}
