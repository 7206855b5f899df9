package vn.motcua.applicant;

/** How surely a person is identified (mức độ định danh, Decree 69/2024); the later, the surer. */
public enum IdentificationLevel {
    LEVEL_1,
    LEVEL_2;

    public boolean satisfies(IdentificationLevel needed) {
        return compareTo(needed) >= 0;
    }
}
