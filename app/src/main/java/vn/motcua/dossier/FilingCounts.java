package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Map;
import vn.motcua.shared.ProcedureCode;

/** How often people file for what, so that lists begin with what most people look for. */
public interface FilingCounts {

    /** The number of dossiers filed from that day on, by procedure; procedures without any are left out. */
    Map<ProcedureCode, Integer> since(LocalDate day);
}
