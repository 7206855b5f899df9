package vn.motcua.control.accounts;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Allow;
import vn.motcua.identity.SecurityLog;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.shared.Role;

/** What happened at the sign-in page and to accounts, all of it, latest first. */
@Controller
@Allow({Role.ADMINISTRATOR, Role.AUDITOR})
class SecurityLogController {

    private final SecurityLog log;
    private final StaffDirectory directory;

    SecurityLogController(SecurityLog log, StaffDirectory directory) {
        this.log = log;
        this.directory = directory;
    }

    @GetMapping("/control/accounts/log")
    ModelAndView show(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
        var events = log.latest(Optional.empty(), before);
        var concerned = events.stream()
                .flatMap(event -> Stream.ofNullable(event.account()))
                .distinct()
                .toList();
        return new ModelAndView(
                "control/accounts/log",
                Map.of(
                        "events",
                        events,
                        "names",
                        directory.names(concerned),
                        "more",
                        events.size() == SecurityLog.PAGE_SIZE));
    }
}
