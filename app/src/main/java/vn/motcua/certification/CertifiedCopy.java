package vn.motcua.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Money;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.UnitCode;

/**
 * A copy that somebody asked for, and what became of it.
 *
 * @param request what was asked
 * @param checks what was ticked at the comparison, in the order of the list; empty when nothing was certified
 * @param pages of the original
 * @param fee by the rule of the day on which it was taken in
 * @param dueOn the day on which it must be done
 * @param refused null unless it was refused
 * @param phone null unless its certifier was asked on the phone and it is not signed
 * @param entry null until it is certified
 */
public record CertifiedCopy(
        UUID id,
        UnitCode agency,
        Request request,
        State state,
        List<Ticked> checks,
        List<FileId> scans,
        int pages,
        Money fee,
        Instant receivedAt,
        String receivedBy,
        LocalDate dueOn,
        @Nullable Refused refused,
        @Nullable OnThePhone phone,
        @Nullable BookEntry entry) {

    /**
     * What was asked for at the desk.
     *
     * @param requester whose copy it is
     * @param identifier their personal number; empty where none is given
     * @param paper what the original calls itself
     * @param number as written on it; may be empty
     */
    public record Request(
            String requester,
            String identifier,
            String paper,
            String number,
            String issuer,
            LocalDate issuedOn,
            Delivery delivery) {}

    /** One point of the comparison, as the officer answered for it. */
    public record Ticked(Comparison item, String by, Instant at) {}

    /** Where the copy goes. */
    public enum Delivery {
        /** Into the vault of the person. */
        VAULT,
        /** Onto what the person brought, or to an address of theirs, from the desk. */
        DESK
    }

    /** How far it is. */
    public enum State {
        /** Scanned and compared; the certifier has not signed yet. */
        COMPARED,
        CERTIFIED,
        REFUSED
    }

    /** Why nothing was certified. */
    public record Refused(RefusalReason reason, String note, Instant at, String by) {}

    /**
     * Its certifier was asked on the phone.
     *
     * @param problem why nothing was signed; null while the answer is waited for
     */
    public record OnThePhone(
            String by, Instant at, @Nullable Refusal problem) {}

    public CertifiedCopy {
        checks = List.copyOf(checks);
        scans = List.copyOf(scans);
    }

    /** Whether a phone has still to answer. */
    public boolean isOnThePhone() {
        return phone != null && phone.problem() == null;
    }

    /** Whether its day has passed without it. */
    public boolean isLate(LocalDate today) {
        return state == State.COMPARED && today.isAfter(dueOn);
    }
}
