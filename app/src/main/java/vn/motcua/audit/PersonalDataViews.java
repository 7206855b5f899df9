package vn.motcua.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.shared.Actor;

/** The register of who looked at personal data that pages keep masked (Luật 91/2025/QH15 on personal data). */
public interface PersonalDataViews {

    /** Notes that the data are shown now; to be called before they are. */
    void record(Actor.Staff by, String subjectKind, UUID subject, Set<String> data, String purpose);

    /** Who looked at the data of one subject, the latest first; at most 200. */
    List<PersonalDataView> of(String subjectKind, UUID subject);
}
