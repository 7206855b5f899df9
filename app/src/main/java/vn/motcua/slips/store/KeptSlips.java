package vn.motcua.slips.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.papers.PaperData;
import vn.motcua.shared.Actor;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.Outcome;
import vn.motcua.slips.NewFeeReceipt;
import vn.motcua.slips.NewHandOverList;
import vn.motcua.slips.Slip;
import vn.motcua.slips.SlipId;
import vn.motcua.slips.SlipKind;
import vn.motcua.slips.SlipPaper;
import vn.motcua.slips.SlipRefusal;
import vn.motcua.slips.Slips;
import vn.motcua.slips.domain.SlipRules;
import vn.motcua.slips.writing.ListWriter;
import vn.motcua.slips.writing.SlipWriter;

/**
 * Issued slips. What one says is laid out when it is shown first, or in the transaction of its act where no event tells it,
 * and is the same from then on; its PDF is printed from that page when it is asked for.
 */
@Service
class KeptSlips implements Slips {

    private final Dossiers dossiers;
    private final SlipTable table;
    private final SlipRegister register;
    private final FormsOfRegimes forms;
    private final SlipPress press;
    private final Writers writers;

    KeptSlips(
            Dossiers dossiers,
            SlipTable table,
            SlipRegister register,
            FormsOfRegimes forms,
            SlipPress press,
            Writers writers) {
        this.dossiers = dossiers;
        this.table = table;
        this.register = register;
        this.forms = forms;
        this.press = press;
        this.writers = writers;
    }

    /** What puts slips into words, and the time in which it is done. */
    @Component
    record Writers(SlipWriter slips, ListWriter lists, WorkingCalendars calendars, Clock clock) {

        Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Dossiers that are older than their slips get what they miss. */
    @Override
    @Transactional
    public List<Slip> of(DossierId id) {
        dossiers.find(id)
                .ifPresent(dossier -> dossiers.history(id).stream()
                        .filter(event -> SlipRegister.mayComeWith(event.event()))
                        .forEach(event -> register.enter(dossier, event)));
        return table.of(id);
    }

    @Override
    public Optional<Slip> find(SlipId id) {
        return table.find(id);
    }

    @Override
    public String title(Slip slip) {
        return press.title(slip.form());
    }

    @Override
    @Transactional
    public SlipPaper show(Slip slip) {
        return new SlipPaper(slip, title(slip), page(slip));
    }

    @Override
    @Transactional
    public byte[] pdf(Slip slip) {
        return press.pdf(slip, page(slip));
    }

    @Override
    @Transactional
    public Outcome<Slip, SlipRefusal> controlSlip(Dossier dossier, Actor.Staff by) {
        var form = forms.of(dossier.regime(), SlipKind.CONTROL_SLIP);
        if (dossier.clock() == null || form.isEmpty()) {
            return Outcome.refused(new SlipRefusal.NotReceived(dossier.code().value()));
        }
        return Outcome.done(table.find(dossier.id(), SlipKind.CONTROL_SLIP, dossier.version())
                .orElseGet(() -> register.enter(
                        SlipRegister.idOf(dossier.id(), SlipKind.CONTROL_SLIP, dossier.version()),
                        SlipKind.CONTROL_SLIP,
                        form.get(),
                        dossier,
                        by.unit(),
                        writers.now(),
                        by.displayName())));
    }

    @Override
    @Transactional
    public Outcome<Slip, SlipRefusal> feeReceipt(Dossier dossier, NewFeeReceipt receipt, Actor.Staff by) {
        var wrong = SlipRules.wrongWith(receipt);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        var known = table.find(new SlipId(receipt.requestKey()));
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        var slip = issue(SlipKind.FEE_RECEIPT, receipt.requestKey(), dossier, by);
        press.keepPage(slip, press.page(slip, writers.lists().write(slip, title(slip), dossier, receipt)));
        return Outcome.done(slip);
    }

    @Override
    @Transactional
    public Outcome<Slip, SlipRefusal> handOverList(NewHandOverList list, Actor.Staff by) {
        var wrong = SlipRules.wrongWith(list);
        if (wrong.isPresent()) {
            return Outcome.refused(wrong.get());
        }
        var listed = new ArrayList<Dossier>();
        for (var code : list.dossiers()) {
            var dossier = dossiers.findFor(by, code);
            if (dossier.isEmpty()) {
                return Outcome.refused(new SlipRefusal.UnknownDossier(code.value()));
            }
            listed.add(dossier.get());
        }
        var known = table.find(new SlipId(list.requestKey()));
        if (known.isPresent()) {
            return Outcome.done(known.get());
        }
        var slip = issue(SlipKind.HAND_OVER_LIST, list.requestKey(), null, by);
        table.insertListed(slip.id(), listed.stream().map(Dossier::id).toList());
        press.keepPage(
                slip,
                press.page(slip, writers.lists().write(slip, list.receiver().strip(), listed)));
        return Outcome.done(slip);
    }

    @Override
    public List<Slip> handOverLists(Actor.Staff by) {
        return table.listsOf(by.unit());
    }

    @Override
    public String draftApology(Dossier dossier, LocalDate newDate, String reason, Actor.Staff by) {
        var clock = dossier.clock();
        if (clock == null) {
            throw new IllegalStateException("no appointment to move: " + dossier.code());
        }
        var form = forms.of(dossier.regime(), SlipKind.APOLOGY).orElseThrow();
        var draft = new Slip(
                new SlipId(new UUID(0, 0)),
                SlipKind.APOLOGY,
                form,
                dossier.id(),
                dossier.version(),
                by.unit(),
                "",
                writers.now(),
                by.displayName(),
                null);
        var due = writers.calendars().of(dossier.filing().handlingUnit()).closeOfBusiness(newDate);
        return press.page(draft, writers.slips().draftApology(draft, title(draft), dossier, clock, due, reason));
    }

    private Slip issue(SlipKind kind, UUID requestKey, @Nullable Dossier dossier, Actor.Staff by) {
        var id = new SlipId(requestKey);
        var regime = dossier == null ? "*" : dossier.regime();
        return table.find(id)
                .orElseGet(() -> register.enter(
                        id,
                        kind,
                        forms.of(regime, kind).orElseThrow(),
                        dossier,
                        by.unit(),
                        writers.now(),
                        by.displayName()));
    }

    private String page(Slip slip) {
        return press.keptPage(slip).orElseGet(() -> press.keepPage(slip, press.page(slip, said(slip))));
    }

    /** What the events tell; what they do not was laid out with the act. */
    private PaperData said(Slip slip) {
        var id = slip.dossier();
        if (id == null || slip.kind() == SlipKind.FEE_RECEIPT) {
            throw new IllegalStateException("a slip without its page: " + slip.id());
        }
        var dossier = dossiers.find(id).orElseThrow();
        return writers.slips().write(slip, title(slip), dossier, dossiers.history(id));
    }
}
