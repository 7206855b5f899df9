package vn.motcua.archive;

import java.util.List;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** The periods of retention as dated data; a rule is never changed, a later one takes its place. */
public interface RetentionRules {

    /** The most years that can be entered. */
    int MOST_YEARS = 100;

    /** The narrowest scope first, then by subject, the latest first. */
    List<RetentionRule> all();

    Outcome<RetentionRule, ArchiveRefusal> enter(RetentionRule rule, Actor.Staff by);
}
