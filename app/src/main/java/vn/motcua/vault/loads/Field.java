package vn.motcua.vault.loads;

import vn.motcua.vault.PaperName;

/** A column of the spreadsheet, by its heading. */
enum Field {
    OWNER("Số định danh hoặc mã số thuế", true),
    OWNER_NAME("Họ và tên hoặc tên tổ chức", true),
    TYPE("Mã loại giấy tờ", false),
    PROCEDURE("Mã thủ tục", false),
    NAME("Tên giấy tờ", true),
    NUMBER("Số, ký hiệu", false),
    ISSUER("Cơ quan cấp", false),
    ISSUED_ON("Ngày cấp", true),
    VALID_TO("Có hiệu lực đến", false),
    FILE("Tên tệp", true);

    private final String heading;
    private final boolean needed;

    Field(String heading, boolean needed) {
        this.heading = heading;
        this.needed = needed;
    }

    String heading() {
        return heading;
    }

    /** Whether the spreadsheet must have the column. */
    boolean isNeeded() {
        return needed;
    }

    boolean isHeadedBy(String text) {
        return PaperName.of(text).key().equals(PaperName.of(heading).key());
    }
}
