package vn.motcua.signatures.spi;

import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;

/**
 * A recorded authorisation that lets somebody set an agency's seal whose post alone does not; a module offers a bean, and
 * decides itself what it lets them seal.
 */
@FunctionalInterface
public interface SealMandates {

    boolean covers(Actor.Staff person, UnitCode agency);
}
