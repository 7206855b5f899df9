package vn.motcua.catalog;

/**
 * One thing to pay.
 *
 * @param code the national code of the fee; empty where unknown
 * @param name such as "Lệ phí cấp giấy phép"; empty where the source gives none
 */
public record Fee(FeeKind kind, String code, String name, FeeAmount amount) {

    public static Fee free() {
        return new Fee(FeeKind.UNSTATED, "", "", new FeeAmount.Free());
    }
}
