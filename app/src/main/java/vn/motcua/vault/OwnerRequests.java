package vn.motcua.vault;

import java.util.Optional;
import java.util.UUID;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** Owners' requests at the desk. Each opens one store to the one officer who took it, for half an hour. */
public interface OwnerRequests {

    /** Writes the request down. @param requester and {@code proof} 1 to 500 characters each */
    Outcome<OwnerRequest, VaultRefusal> take(String owner, String requester, String proof, Actor.Staff by);

    /** Empty when there is none, when somebody else took it, or when its half hour is over. */
    Optional<OwnerRequest> open(UUID id, Actor.Staff by);
}
