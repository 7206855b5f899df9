package vn.motcua.slips.writing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LegalClock;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.papers.PaperData;
import vn.motcua.slips.Slip;
import vn.motcua.slips.domain.OfficialTime;
import vn.motcua.slips.domain.SpokenTexts;

/**
 * Says on a slip what happened: the same event always gives the same words, whenever the slip is printed.
 *
 * <p>Slips that come with an act are told from its event; what else they say of the dossier never changes after filing.
 */
@Component
public class SlipWriter {

    private final Letterhead heads;
    private final ControlSlipText controlSlips;

    SlipWriter(Letterhead heads, ControlSlipText controlSlips) {
        this.heads = heads;
        this.controlSlips = controlSlips;
    }

    /**
     * @param title of the slip's form
     * @throws IllegalStateException when the slip's event is none that it could come with
     */
    public PaperData write(Slip slip, String title, Dossier dossier, List<RecordedEvent> history) {
        var event = history.get(slip.sequence() - 1);
        return switch (event.event()) {
            case DossierEvent.Received e
            when slip.kind().isIssuedWithAnAct() ->
                receipt(letter(slip, title, dossier, e.clock().dueAt()), e, dossier);
            case DossierEvent.SupplementRequested e
            when slip.kind().isIssuedWithAnAct() -> supplement(letter(slip, title, dossier, null), e);
            case DossierEvent.IntakeRefused e
            when slip.kind().isIssuedWithAnAct() ->
                letter(slip, title, dossier, null).text("reason", e.reason()).build();
            case DossierEvent.Extended e when slip.kind().isIssuedWithAnAct() -> apology(slip, title, dossier, e);
            case DossierEvent.Stopped e when slip.kind().isIssuedWithAnAct() -> stop(slip, title, dossier, e);
            case DossierEvent.ResultReturned e
            when slip.kind().isIssuedWithAnAct() -> delivery(slip, title, dossier, e);
            default -> control(slip, title, dossier, history);
        };
    }

    /** An apology that nobody decided on yet. */
    public PaperData draftApology(
            Slip slip, String title, Dossier dossier, LegalClock clock, Instant newDueAt, String reason) {
        return letter(slip, title, dossier, null)
                .text("receivedAt", OfficialTime.moment(clock.startedAt()))
                .text("dueAt", OfficialTime.moment(clock.dueAt()))
                .text("newDueAt", OfficialTime.moment(newDueAt))
                .text("reason", reason)
                .flag("draft", true)
                .build();
    }

    /** What every slip about one dossier begins with. */
    PaperData.Building letter(Slip slip, String title, Dossier dossier, @Nullable Instant dueAt) {
        var filing = dossier.filing();
        var parties = filing.parties();
        var owner = parties.owner();
        Party submitter = parties.submitter() == null ? owner : parties.submitter();
        return heads.of(slip, title, dossier, dueAt)
                .text("submitter", submitter.name())
                .text("submitterIdentifier", submitter.identifier())
                .text("submitterAddress", submitter.address())
                .text("submitterPhone", submitter.phone())
                .text("submitterEmail", submitter.email())
                .flag("onBehalf", parties.submitter() != null)
                .text("owner", owner.name())
                .text("ownerIdentifier", owner.identifier())
                .text("ownerAddress", owner.address())
                .text("procedure", filing.procedure().name())
                .text("procedureCode", filing.procedure().code().value())
                .text("request", filing.summary())
                .text("officer", slip.issuedBy())
                .text("receivingUnit", heads.name(filing.receivingUnit(), OfficialTime.dayOf(slip.issuedAt())));
    }

    private static PaperData receipt(PaperData.Building data, DossierEvent.Received event, Dossier dossier) {
        var components = event.components();
        return times(data, event.clock())
                .rows(
                        "components",
                        IntStream.range(0, components.size())
                                .mapToObj(index -> component(index + 1, components.get(index)))
                                .toList())
                .text("sets", String.valueOf(event.sets()))
                .text("secret", dossier.filing().lookUpSecret())
                .build();
    }

    private static PaperData component(int number, vn.motcua.dossier.Component component) {
        return PaperData.building()
                .text("no", String.valueOf(number))
                .text("name", component.name())
                .text("state", SpokenTexts.state(component.state()))
                .text("originals", String.valueOf(component.originals()))
                .text("certified", String.valueOf(component.certified()))
                .text("copies", String.valueOf(component.copies()))
                .build();
    }

    private static PaperData supplement(PaperData.Building data, DossierEvent.SupplementRequested event) {
        var items = new ArrayList<PaperData>();
        for (var item : event.items()) {
            items.add(PaperData.building()
                    .text("no", String.valueOf(items.size() + 1))
                    .text("text", item)
                    .build());
        }
        return data.rows("items", items)
                .text("reason", event.reason())
                .text("answerBy", OfficialTime.day(event.answerBy()))
                .build();
    }

    private PaperData apology(Slip slip, String title, Dossier dossier, DossierEvent.Extended event) {
        var extension = event.clock().extensions().getLast();
        return letter(slip, title, dossier, null)
                .text("receivedAt", OfficialTime.moment(event.clock().startedAt()))
                .text("dueAt", OfficialTime.moment(extension.from()))
                .text("newDueAt", OfficialTime.moment(extension.to()))
                .text("reason", event.reason())
                .text("signer", slip.issuedBy())
                .build();
    }

    private PaperData stop(Slip slip, String title, Dossier dossier, DossierEvent.Stopped event) {
        var received = dossier.clock() == null
                ? dossier.filing().filedAt()
                : dossier.clock().startedAt();
        var notice = event.notice();
        return letter(slip, title, dossier, null)
                .text("receivedAt", OfficialTime.moment(received))
                .text("stoppedAt", OfficialTime.moment(slip.issuedAt()))
                .text("reason", event.reason())
                .text("document", notice.issuedOn() == null ? "" : "văn bản " + OfficialTime.day(notice.issuedOn()))
                .text("signer", slip.issuedBy())
                .build();
    }

    private PaperData delivery(Slip slip, String title, Dossier dossier, DossierEvent.ResultReturned event) {
        var data = letter(slip, title, dossier, null);
        var result = dossier.result();
        if (result != null) {
            data.text("resultName", result.name())
                    .text("resultNumber", result.number())
                    .text("resultDate", result.issuedOn() == null ? "" : OfficialTime.inTable(result.issuedOn()));
        }
        var receiver = event.receivedBy().isBlank()
                ? dossier.filing().parties().owner().name()
                : event.receivedBy();
        return (dossier.clock() == null ? data : times(data, dossier.clock()))
                .text("returnedAt", OfficialTime.moment(slip.issuedAt()))
                .text("method", SpokenTexts.method(event.method()))
                .text("receivedBy", receiver)
                .build();
    }

    private PaperData control(Slip slip, String title, Dossier dossier, List<RecordedEvent> history) {
        var clock = dossier.clock();
        if (clock == null) {
            throw new IllegalStateException("no control slip before reception: " + slip.id());
        }
        return controlSlips.say(times(letter(slip, title, dossier, null), clock), slip, dossier, history);
    }

    private static PaperData.Building times(PaperData.Building data, LegalClock clock) {
        return data.text("receivedAt", OfficialTime.moment(clock.startedAt()))
                .text("limit", SpokenTexts.limit(clock.terms().limit()))
                .text("dueAt", clock.isPaused() ? "" : OfficialTime.moment(clock.dueAt()));
    }
}
