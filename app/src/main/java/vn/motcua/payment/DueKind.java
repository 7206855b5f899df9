package vn.motcua.payment;

/** What kind of money is due; a reduction of fees and charges never touches a price or a tax unless it names it. */
public enum DueKind {
    /** Phí (Luật Phí và lệ phí 97/2015/QH13). */
    FEE,
    /** Lệ phí (the same law). */
    CHARGE,
    /** Giá dịch vụ (Luật Giá 16/2023/QH15). */
    PRICE,
    /** Thuế and other obligations towards the budget. */
    TAX
}
