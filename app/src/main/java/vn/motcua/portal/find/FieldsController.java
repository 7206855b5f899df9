package vn.motcua.portal.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalog.ProcedureQuery;
import vn.motcua.catalog.Procedures;
import vn.motcua.identity.Public;

/** The fields of administration, those in which people file most first. */
@Controller
@Public
class FieldsController {

    private final Procedures procedures;
    private final Popularity popularity;
    private final Clock clock;

    FieldsController(Procedures procedures, Popularity popularity, Clock clock) {
        this.procedures = procedures;
        this.popularity = popularity;
        this.clock = clock;
    }

    @GetMapping("/fields")
    ModelAndView fields() {
        var fields = new LinkedHashMap<String, Integer>();
        popularity
                .mostFiledFirst(procedures.list(ProcedureQuery.of("", LocalDate.now(clock))))
                .forEach(each -> fields.merge(each.field().name(), 1, Integer::sum));
        return new ModelAndView("portal/find/fields", Map.of("fields", fields));
    }
}
