package vn.motcua.office.dossier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.PersonalDataView;
import vn.motcua.calendar.DeadlineLine;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.TimeLeft;
import vn.motcua.shared.UnitCode;

/**
 * All that the page of a dossier shows, but the acts.
 *
 * @param timeLeft null before reception and after the end
 * @param why the lines that explain the appointment; empty before reception
 * @param shown whether the personal data are shown this once
 * @param looks who looked at the personal data; for those who check it, otherwise empty
 */
public record DossierView(
        Dossier dossier,
        @Nullable TimeLeft timeLeft,
        List<DeadlineLine> why,
        List<TimelineEntry> timeline,
        List<StepView> steps,
        List<PartyView> parties,
        MoneyPanel money,
        boolean shown,
        List<PersonalDataView> looks,
        Map<UnitCode, String> units) {

    public String unit(UnitCode code) {
        return units.getOrDefault(code, code.value());
    }

    public String address() {
        return "/office/dossiers/" + dossier.code();
    }
}
