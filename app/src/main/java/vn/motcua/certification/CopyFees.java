package vn.motcua.certification;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** The fees as dated data; a rule is never changed, a later one takes its place. */
public interface CopyFees {

    /** The rule of that day, or the first there ever was. */
    FeeRule on(LocalDate day);

    /** The latest first. */
    List<FeeRule> all();

    /** Enters a rule that begins today or later; what was taken in before keeps its fee. */
    Outcome<FeeRule, CopyRefusal> enter(FeeRule rule, Actor.Staff by);
}
