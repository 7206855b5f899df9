package vn.motcua.portal.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.Parties;
import vn.motcua.filing.Draft;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filer;
import vn.motcua.filing.FilingRefusal;
import vn.motcua.filing.NewDrafts;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.TypedForm;

/** The first page: for whom, and what lies half written already. */
@Component("filingBeginPage")
class BeginPage {

    private static final String VIEW = "portal/filing/begin";

    private final Drafts drafts;
    private final NewDrafts beginnings;
    private final Opening opening;
    private final NationalPortal national;
    private final Clock clock;

    BeginPage(Drafts drafts, NewDrafts beginnings, Opening opening, NationalPortal national, Clock clock) {
        this.drafts = drafts;
        this.beginnings = beginnings;
        this.opening = opening;
        this.national = national;
        this.clock = clock;
    }

    ModelAndView show(FilingDesk desk, String code) {
        return national.instead(code).orElseGet(() -> {
            var version = version(code);
            return version.isEmpty()
                    ? Opening.stopped(new FilingRefusal.NotOnline(code))
                    : FormPage.show(VIEW, model(desk, version.get(), TypedForm.empty()));
        });
    }

    ModelAndView begin(FilingDesk desk, TypedForm form) {
        var code = form.text("procedure");
        if (national.isOnlyFront()) {
            return national.instead(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        }
        var version = version(code);
        if (version.isEmpty()) {
            return Opening.stopped(new FilingRefusal.NotOnline(code));
        }
        var errors = FormErrors.none();
        var parties = parties(desk, form, errors);
        if (!errors.isEmpty()) {
            return FormPage.again(VIEW, model(desk, version.get(), form), errors);
        }
        var id = new DraftId(form.id("requestKey").orElseGet(UUID::randomUUID));
        return switch (beginnings.begin(id, version.get().code(), parties, desk.filer())) {
            case Outcome.Done<Draft, FilingRefusal>(var draft) ->
                new ModelAndView("redirect:" + desk.base() + "/" + draft.id());
            case Outcome.Refused<Draft, FilingRefusal>(var refusal) -> opening.refused(desk, id, refusal);
        };
    }

    /** Applicants are who their sign-on says; whom an officer helps, the officer writes down. */
    private Parties parties(FilingDesk desk, TypedForm form, FormErrors errors) {
        return switch (desk.filer()) {
            case Filer.Self self -> self.parties();
            case Filer.Assistant _ -> Parties.of(new PresentPerson(form, today()).read(errors));
        };
    }

    private Map<String, Object> model(FilingDesk desk, ProcedureVersion version, TypedForm form) {
        var model = new HashMap<String, Object>();
        model.put("desk", desk);
        model.put("version", version);
        model.put("form", form);
        model.put(
                "requestKey", form.id("requestKey").orElseGet(UUID::randomUUID).toString());
        model.put(
                "before",
                drafts.of(desk.filer()).stream()
                        .filter(draft -> draft.procedure().equals(version.code()))
                        .toList());
        return model;
    }

    private Optional<ProcedureVersion> version(String code) {
        return Optional.of(code)
                .filter(ProcedureCode::isWellFormed)
                .flatMap(text -> drafts.filable(new ProcedureCode(text)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
