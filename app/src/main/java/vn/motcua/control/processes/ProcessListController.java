package vn.motcua.control.processes;

import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.identity.Allow;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.ProcessQuery;
import vn.motcua.process.ProcessState;
import vn.motcua.shared.Role;
import vn.motcua.web.Page;
import vn.motcua.web.Paging;

@Controller
@Allow({Role.CONTROL_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR})
class ProcessListController {

    private static final int SIZE = 25;
    private static final int LONGEST_TEXT = 200;

    private final ProcessControl processes;

    ProcessListController(ProcessControl processes) {
        this.processes = processes;
    }

    @GetMapping("/control/processes")
    ModelAndView list(
            Page page,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(name = "page", defaultValue = "1") String number) {
        var text = q.substring(0, Math.min(q.length(), LONGEST_TEXT));
        var wanted = Arrays.stream(ProcessState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
        var found = processes.search(new ProcessQuery(text, wanted.orElse(null), pageNumber(number), SIZE));
        var rows = found.processes().stream()
                .map(process -> ProcessRow.of(process, processes))
                .toList();
        var paging = new Paging(pageNumber(number), SIZE, found.total(), other -> href(text, state, other));
        return new ModelAndView(
                "control/processes/list",
                Map.of("rows", rows, "paging", paging, "q", text, "state", state, "states", Wording.states(page)));
    }

    private static int pageNumber(String text) {
        return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 1;
    }

    private static String href(String q, String state, int page) {
        return UriComponentsBuilder.fromPath("/control/processes")
                .queryParam("q", "{q}")
                .queryParam("state", "{state}")
                .queryParam("page", page)
                .encode()
                .buildAndExpand(q, state)
                .toUriString();
    }
}
