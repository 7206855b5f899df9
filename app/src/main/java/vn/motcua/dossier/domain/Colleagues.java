package vn.motcua.dossier.domain;

import vn.motcua.shared.AccountId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Knows who holds which post today. */
public interface Colleagues {

    /** Whether the person has the role in the unit today: work given to anybody else would wait unseen. */
    boolean hold(UnitCode unit, Role role, AccountId person);
}
