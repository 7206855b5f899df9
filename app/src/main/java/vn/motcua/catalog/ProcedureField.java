package vn.motcua.catalog;

/**
 * The field of administration that a procedure belongs to (lĩnh vực).
 *
 * @param code the national code, such as {@code G03-GD10}; empty where the source states a name only
 * @param name such as "Hộ tịch"; never blank
 */
public record ProcedureField(String code, String name) {

    /** @throws IllegalArgumentException when the name is blank */
    public ProcedureField {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a field of procedures has a name");
        }
    }
}
