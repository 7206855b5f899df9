package vn.motcua.portal.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.identity.Public;

/** The first page: find a procedure, look up a dossier. */
@Controller
@Public
class HomeController {

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("lifeEvents", LifeEvent.values());
        return "portal/home/home";
    }
}
