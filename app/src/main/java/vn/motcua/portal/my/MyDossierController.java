package vn.motcua.portal.my;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Act;
import vn.motcua.dossier.ActKind;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fees.DossierFees;
import vn.motcua.filing.Filings;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.notification.Inbox;
import vn.motcua.organisation.UnitNames;
import vn.motcua.portal.follow.Follow;
import vn.motcua.shared.Outcome;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.TypedForm;

/** One dossier of the applicant: where it stands, and what they may do about it. */
@Controller
@AllowApplicant
@RequestMapping("/my/dossiers/{code}")
class MyDossierController {

    private static final String VIEW = "portal/my/dossier";

    /** What was done just now, as the address says it after a redirect. */
    private static final Set<String> DONE = Set.of("withdrawn", "supplemented", "corrected");

    private final CurrentApplicant current;
    private final MyDossiers mine;
    private final MyResults results;
    private final Dossiers dossiers;
    private final Follow follow;
    private final Inbox inbox;
    private final Filings filings;
    private final DossierFees fees;
    private final UnitNames units;
    private final Clock clock;

    MyDossierController(
            CurrentApplicant current,
            MyDossiers mine,
            MyResults results,
            Dossiers dossiers,
            Follow follow,
            Inbox inbox,
            Filings filings,
            DossierFees fees,
            UnitNames units,
            Clock clock) {
        this.current = current;
        this.mine = mine;
        this.results = results;
        this.dossiers = dossiers;
        this.follow = follow;
        this.inbox = inbox;
        this.filings = filings;
        this.fees = fees;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, @RequestParam(defaultValue = "") String done, Page page) {
        return FormPage.show(VIEW, model(find(code), TypedForm.empty(), done, page));
    }

    /** Takes the dossier back. */
    @PostMapping("/withdrawals")
    ModelAndView withdraw(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed, Page page) {
        var form = TypedForm.of(typed);
        var dossier = find(code);
        var act = new Act.Withdraw(form.text("reason"));
        return switch (dossiers.act(
                MyDossiers.request(dossier, form), act, current.get().actor())) {
            case Outcome.Done<Dossier, DossierRefusal> _ ->
                new ModelAndView("redirect:/my/dossiers/" + code + "?done=withdrawn");
            case Outcome.Refused<Dossier, DossierRefusal>(var refusal) ->
                FormPage.again(
                        VIEW,
                        model(find(code), form, "", page),
                        FormErrors.none().add("reason", refusal));
        };
    }

    private Dossier find(String code) {
        return mine.find(current.get(), code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Map<String, Object> model(Dossier dossier, TypedForm form, String done, Page page) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        var model = new HashMap<String, Object>();
        model.put("dossier", dossier);
        model.put("followed", follow.of(dossier, page.language().locale()));
        model.put(
                "told",
                current.get()
                        .provenIdentifier()
                        .map(number -> inbox.of(number, dossier.code()))
                        .orElse(List.of()));
        model.put("results", results.of(current.get(), dossier));
        model.put("filed", filings.find(dossier.id()));
        model.put("payment", fees.orderOf(dossier.id()));
        model.put(
                "unit",
                units.of(
                        dossier.filing().receivingUnit(), today, page.language().locale()));
        var open = dossiers.actsOpenTo(dossier, current.get().actor());
        model.put("mayWithdraw", open.contains(ActKind.WITHDRAW));
        model.put("mayCorrect", open.contains(ActKind.CORRECT_CONTACT));
        model.put("form", form);
        model.put(
                "requestKey", form.id("requestKey").orElseGet(UUID::randomUUID).toString());
        model.put("done", DONE.contains(done) ? done : "");
        return model;
    }
}
