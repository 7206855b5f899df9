package vn.motcua.slips.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.DossierCode;
import vn.motcua.shared.ProcedureCode;

/**
 * What the QR code of a printed paper holds at least (TT 01/2023/TT-VPCP, Art. 26): dossier, procedure, person, name of the
 * paper, name of the system, time of issue; on a receipt also the appointment. In this order, with bars between.
 */
public final class QrText {

    private static final int LONGEST_TITLE = 80;

    private QrText() {}

    /** @param dueAt null on papers that make no appointment */
    public static String of(
            DossierCode dossier,
            ProcedureCode procedure,
            String identifier,
            String title,
            String system,
            Instant issuedAt,
            @Nullable Instant dueAt) {
        var parts = new ArrayList<String>();
        parts.add(dossier.value());
        parts.add(procedure.value());
        parts.add(identifier);
        parts.add(title);
        parts.add(system);
        parts.add(OfficialTime.machine(issuedAt));
        if (dueAt != null) {
            parts.add(OfficialTime.machine(dueAt));
        }
        return joined(parts);
    }

    private static String joined(List<String> parts) {
        return String.join(
                "|",
                parts.stream()
                        .map(part -> part.replace('|', ' ').strip())
                        .map(part -> part.length() > LONGEST_TITLE ? part.substring(0, LONGEST_TITLE) : part)
                        .toList());
    }
}
