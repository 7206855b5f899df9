package vn.motcua.slips.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DocumentRef;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.papers.PaperKey;
import vn.motcua.shared.DossierId;
import vn.motcua.shared.UnitCode;
import vn.motcua.slips.Slip;
import vn.motcua.slips.SlipId;
import vn.motcua.slips.SlipKind;
import vn.motcua.slips.domain.OfficialTime;

/** Enters slips with their numbers; takes part in the caller's transaction. */
@Component
class SlipRegister {

    private final SlipTable table;
    private final FormsOfRegimes forms;
    private final Units units;

    SlipRegister(SlipTable table, FormsOfRegimes forms, Units units) {
        this.table = table;
        this.forms = forms;
        this.units = units;
    }

    /** The slip that comes with an event, when one does under the dossier's regime. */
    void enter(Dossier dossier, RecordedEvent event) {
        var kind = kindOf(event.event());
        if (kind == null || table.find(dossier.id(), kind, event.sequence()).isPresent()) {
            return;
        }
        forms.of(dossier.regime(), kind).ifPresent(form -> {
            var unit = issuer(dossier, kind, event);
            var number = documentOf(event.event())
                    .map(DocumentRef::number)
                    .filter(each -> !each.isBlank())
                    .orElseGet(() -> number(unit, kind, event.at()));
            table.insert(new Slip(
                    idOf(dossier.id(), kind, event.sequence()),
                    kind,
                    form,
                    dossier.id(),
                    event.sequence(),
                    unit,
                    number,
                    event.at(),
                    event.actor().displayName(),
                    null));
        });
    }

    /** A slip that somebody asked for. */
    Slip enter(
            SlipId id, SlipKind kind, PaperKey form, @Nullable Dossier dossier, UnitCode unit, Instant at, String by) {
        var slip = new Slip(
                id,
                kind,
                form,
                dossier == null ? null : dossier.id(),
                dossier == null ? 0 : dossier.version(),
                unit,
                number(unit, kind, at),
                at,
                by,
                null);
        table.insert(slip);
        return slip;
    }

    static boolean mayComeWith(DossierEvent event) {
        return kindOf(event) != null;
    }

    private static @Nullable SlipKind kindOf(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Received _ -> SlipKind.RECEIPT;
            case DossierEvent.SupplementRequested _ -> SlipKind.SUPPLEMENT_REQUEST;
            case DossierEvent.IntakeRefused _ -> SlipKind.REFUSAL;
            case DossierEvent.Extended _ -> SlipKind.APOLOGY;
            case DossierEvent.Stopped _ -> SlipKind.STOP_NOTICE;
            case DossierEvent.ResultReturned _ -> SlipKind.RETURN_RECEIPT;
            default -> null;
        };
    }

    /** Letters of the agency carry the agency's name; what the desk hands out carries that of the desk. */
    private UnitCode issuer(Dossier dossier, SlipKind kind, RecordedEvent event) {
        var acting = event.actor().actingFor().orElse(dossier.filing().receivingUnit());
        boolean letter = kind == SlipKind.APOLOGY || kind == SlipKind.STOP_NOTICE;
        return letter
                ? units.agencyOf(acting, OfficialTime.dayOf(event.at()))
                        .map(Unit::code)
                        .orElse(acting)
                : acting;
    }

    private static Optional<DocumentRef> documentOf(DossierEvent event) {
        return switch (event) {
            case DossierEvent.Extended e -> Optional.of(e.apology());
            case DossierEvent.Stopped e -> Optional.of(e.notice());
            default -> Optional.empty();
        };
    }

    private String number(UnitCode unit, SlipKind kind, Instant at) {
        return kind.series().isEmpty()
                ? ""
                : table.nextNumber(unit, OfficialTime.dayOf(at).getYear(), kind) + "/" + kind.series();
    }

    static SlipId idOf(DossierId dossier, SlipKind kind, int sequence) {
        var name = String.join("/", List.of(dossier.toString(), kind.name(), String.valueOf(sequence)));
        return new SlipId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
