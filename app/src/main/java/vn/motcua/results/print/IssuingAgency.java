package vn.motcua.results.print;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Areas;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitKind;
import vn.motcua.organisation.UnitNames;
import vn.motcua.organisation.Units;
import vn.motcua.papers.PaperData;
import vn.motcua.shared.UnitCode;

/** Who issues, as the head of a document names it (NĐ 30/2020/NĐ-CP, Annex I): a People's Committee names none above it. */
@Component
class IssuingAgency {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Units units;
    private final UnitNames names;
    private final Areas areas;

    IssuingAgency(Units units, UnitNames names, Areas areas) {
        this.units = units;
        this.names = names;
        this.areas = areas;
    }

    PaperData.Building write(PaperData.Building data, UnitCode agency, LocalDate day) {
        var unit = units.find(agency, day);
        boolean committee =
                unit.map(Unit::kind).filter(IssuingAgency::isCommittee).isPresent();
        return data.text("agency", names.of(agency, day, VIETNAMESE))
                .text("authority", committee ? "" : above(agency, day))
                .text("place", unit.map(found -> place(found, day)).orElse(""))
                .text("signedFor", committee ? "TM. ỦY BAN NHÂN DÂN" : "THỦ TRƯỞNG CƠ QUAN");
    }

    private static boolean isCommittee(UnitKind kind) {
        return kind == UnitKind.PROVINCE || kind == UnitKind.COMMUNE;
    }

    private String above(UnitCode agency, LocalDate day) {
        return units.ancestors(agency, day).stream()
                .findFirst()
                .map(unit -> names.of(unit.code(), day, VIETNAMESE))
                .orElse("");
    }

    /** The name of the commune or province, without saying that it is one. */
    private String place(Unit unit, LocalDate day) {
        return areas.find(unit.area(), day)
                .map(area -> area.name().vietnamese().replaceFirst("^(Xã|Phường|Đặc khu|Tỉnh|Thành phố) ", ""))
                .orElse("");
    }
}
