package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/**
 * The rules of the decrees on the one-stop mechanism, as an administrator keeps them.
 *
 * <p>Rules that have begun are never changed: dossiers live under them. What a new decree changes is entered as a regime
 * of its own, which begins on a later day and ends the one before it.
 */
public interface LegalRegimeRegister {

    /** All regimes, the earliest first. */
    List<LegalRegime> all();

    /** What administrators did to the register, the latest first; at most 100. */
    List<LegalRegimeAct> acts();

    /** The first day on which a new regime may begin: after today, and after the day on which the last one begins. */
    LocalDate earliestBeginning();

    /** Enters a regime that begins later; the one before it ends on that day. */
    Outcome<LegalRegime, LegalRegimeRefusal> enter(EnterLegalRegime command, Actor.Staff by);

    /** Takes back the last regime, as long as it has not begun; the one before it goes on. */
    Outcome<LegalRegime, LegalRegimeRefusal> withdraw(String code, Actor.Staff by);
}
