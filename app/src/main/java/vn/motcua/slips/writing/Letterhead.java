package vn.motcua.slips.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitNames;
import vn.motcua.organisation.UnitPlaces;
import vn.motcua.organisation.Units;
import vn.motcua.papers.PaperData;
import vn.motcua.shared.UnitCode;
import vn.motcua.slips.Slip;
import vn.motcua.slips.domain.OfficialTime;
import vn.motcua.slips.domain.QrText;

/** Who issues a slip, where, when and under which number; as the units were called on that day. */
@Component
public class Letterhead {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Units units;
    private final UnitNames names;
    private final UnitPlaces places;
    private final String system;

    Letterhead(
            Units units,
            UnitNames names,
            UnitPlaces places,
            @Value("${motcua.slips.system:Hệ thống thông tin giải quyết thủ tục hành chính}") String system) {
        this.units = units;
        this.names = names;
        this.places = places;
        this.system = system;
    }

    /** @param dueAt what the receipt promises; null on other slips */
    PaperData.Building of(Slip slip, String title, Dossier dossier, @Nullable Instant dueAt) {
        var filing = dossier.filing();
        return of(slip).text("code", filing.code().value())
                .text("barcode", filing.code().value())
                .text(
                        "qr",
                        QrText.of(
                                filing.code(),
                                filing.procedure().code(),
                                filing.parties().owner().identifier(),
                                title,
                                system,
                                slip.issuedAt(),
                                dueAt));
    }

    /** The head of a slip that belongs to no single dossier. */
    PaperData.Building of(Slip slip) {
        var day = OfficialTime.dayOf(slip.issuedAt());
        return issuer(PaperData.building(), slip.unit(), day)
                .text("number", slip.number())
                .text("place", places.of(slip.unit(), day))
                .text("date", OfficialTime.day(day))
                .text("year", String.valueOf(day.getYear()))
                .text("qr", String.join("|", slip.id().toString(), slip.number(), system));
    }

    /** The unit and the authority above it. */
    public PaperData.Building issuer(PaperData.Building data, UnitCode unit, LocalDate day) {
        var authority = units.ancestors(unit, day).stream().findFirst().map(Unit::code);
        return data.text("issuer", name(unit, day))
                .text("authority", authority.map(code -> name(code, day)).orElse(""));
    }

    public String name(UnitCode unit, LocalDate day) {
        return names.of(unit, day, VIETNAMESE);
    }
}
