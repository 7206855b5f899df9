package vn.motcua.shared;

import java.util.UUID;

/** Identifies one consignment of the public postal service. */
public record ConsignmentId(UUID value) {

    /** A new, time-ordered identifier. */
    public static ConsignmentId next() {
        return new ConsignmentId(TimeOrderedIds.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
