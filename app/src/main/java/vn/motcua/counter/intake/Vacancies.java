package vn.motcua.counter.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Workplaces;
import vn.motcua.organisation.UnitNames;
import vn.motcua.process.ProcessContent;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** Who is missing for a dossier that is about to be taken in. */
@Component
class Vacancies {

    private final Workplaces workplaces;
    private final UnitNames names;
    private final Clock clock;

    Vacancies(Workplaces workplaces, UnitNames names, Clock clock) {
        this.workplaces = workplaces;
        this.names = names;
        this.clock = clock;
    }

    /** The roles that nobody holds, each with its unit; empty when there is somebody for every step. */
    Optional<String> inWords(TypedForm form, UnitCode desk, UnitCode handling, Page page) {
        var procedure = new ProcedureCode(form.text("procedure"));
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var vacancies =
                workplaces.vacancies(procedure, form.text("variant", ProcessContent.STANDARD), desk, handling).stream()
                        .map(each -> page.t(
                                "counter.intake.vacancy",
                                page.t("identity.role." + each.role()),
                                names.of(each.unit(), today, page.language().locale())))
                        .collect(Collectors.joining(", "));
        return Optional.of(vacancies).filter(text -> !text.isEmpty());
    }
}
