package vn.motcua.dossier;

import vn.motcua.shared.DossierId;

/**
 * Whether the result of a dossier is handed over by being in the store of its owner, so that no desk has to do it again
 * (NĐ 45/2020/NĐ-CP). Modules offer beans; one has to wish it and none may hold it back.
 */
public interface ElectronicDelivery {

    /** What a module says of it. */
    enum Say {
        /** The applicant wants nothing else. */
        WISHED,
        /** Something has to happen first; afterwards a desk hands it over. */
        NOT_YET,
        NOTHING
    }

    Say of(DossierId dossier);
}
