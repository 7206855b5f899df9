package vn.motcua.vault;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.UnitCode;

/**
 * An owner's request at a desk to see the store and to have a say about it.
 *
 * @param requester who stood at the desk: the owner, or whoever acts for an organisation
 * @param proof how it is known: the paper of identity, and the signed request
 * @param unit of the desk
 */
public record OwnerRequest(
        UUID id, String owner, String requester, String proof, UnitCode unit, String recordedBy, Instant at) {}
