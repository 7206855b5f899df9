package vn.motcua.portal.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.Dossiers;
import vn.motcua.eforms.FormRun;
import vn.motcua.eforms.show.AnswersView;
import vn.motcua.fees.DossierFees;
import vn.motcua.fees.FeeOffer;
import vn.motcua.filing.DraftId;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Drafts.Opened;
import vn.motcua.filing.Filings;
import vn.motcua.organisation.UnitNames;
import vn.motcua.shared.Channel;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitCode;
import vn.motcua.web.FormErrors;
import vn.motcua.web.FormPage;
import vn.motcua.web.Page;
import vn.motcua.web.QrDrawing;
import vn.motcua.web.TypedForm;

/** Everything once more, the declaration, and the receipt. */
@Component("filingSendPage")
class SendPage {

    private static final String VIEW = "portal/filing/check";
    private static final String DECLARED = "declared";

    private final Drafts drafts;
    private final Filings filings;
    private final DossierFees fees;
    private final Sending sending;
    private final Dossiers dossiers;
    private final UnitNames units;
    private final FormRun run;
    private final Opening opening;
    private final Clock clock;

    SendPage(
            Drafts drafts,
            Filings filings,
            DossierFees fees,
            Sending sending,
            Dossiers dossiers,
            UnitNames units,
            FormRun run,
            Opening opening,
            Clock clock) {
        this.drafts = drafts;
        this.filings = filings;
        this.fees = fees;
        this.sending = sending;
        this.dossiers = dossiers;
        this.units = units;
        this.run = run;
        this.opening = opening;
        this.clock = clock;
    }

    ModelAndView check(FilingDesk desk, DraftId id, Page page) {
        return opening.on(desk, id, opened -> FormPage.show(VIEW, model(desk, opened, page)));
    }

    ModelAndView send(FilingDesk desk, DraftId id, TypedForm form, String address, Page page) {
        return opening.on(desk, id, opened -> {
            var errors = FormErrors.none().require(form.has(DECLARED), DECLARED, "filing.declaration.needed");
            if (!errors.isEmpty()) {
                return FormPage.again(VIEW, model(desk, opened, page), errors);
            }
            return sending.send(desk, opened, address)
                    .map(refusal -> again(desk, opened, page, refusal))
                    .orElseGet(() -> new ModelAndView("redirect:" + desk.base() + "/" + id + "/receipt"));
        });
    }

    /** The reference at once, what comes next and by when; also for printing. */
    ModelAndView receipt(FilingDesk desk, DraftId id, Page page) {
        var dossier = drafts.sentAs(id, desk.filer())
                .flatMap(dossiers::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var filed = filings.find(dossier.id()).orElseThrow();
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/tracking")
                .queryParam("code", dossier.code().value())
                .toUriString();
        var model = new HashMap<String, Object>();
        model.put("desk", desk);
        model.put("dossier", dossier);
        model.put("filed", filed);
        model.put("payment", fees.orderOf(dossier.id()));
        model.put("unit", unit(dossier.filing().receivingUnit(), page));
        model.put("qr", QrDrawing.of(address));
        return new ModelAndView("portal/filing/receipt", model);
    }

    private ModelAndView again(FilingDesk desk, Opened opened, Page page, Refusal refusal) {
        var again = FormPage.again(
                VIEW, model(desk, opened, page), FormErrors.none().add("send", refusal));
        again.setStatus(Sending.status(refusal));
        return again;
    }

    private Map<String, Object> model(FilingDesk desk, Opened opened, Page page) {
        var content = opened.draft().content();
        var model = new HashMap<String, Object>();
        model.put("desk", desk);
        model.put("draft", opened.draft());
        model.put("notices", Notices.of(opened));
        model.put("papers", opened.papersToBring());
        model.put(
                "answers",
                opened.form()
                        .map(form -> new AnswersView(
                                run,
                                form.form(),
                                form.answers(),
                                desk.base() + "/" + opened.draft().id() + "/form/")));
        model.put("fees", feesOf(opened));
        model.put("place", UnitCode.isWellFormed(content.place()) ? unit(new UnitCode(content.place()), page) : "");
        model.put("obstacle", filings.obstacle(opened));
        return model;
    }

    private FeeOffer feesOf(Opened opened) {
        var content = opened.draft().content();
        var place = UnitCode.isWellFormed(content.place()) ? new UnitCode(content.place()) : null;
        return fees.offer(opened.procedure().content(), Channel.ONLINE, content.caseKey(), place);
    }

    private String unit(UnitCode code, Page page) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return units.of(code, today, page.language().locale());
    }
}
