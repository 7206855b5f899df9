package vn.motcua.slips;

/** What a slip is for; which form it is printed on follows from the dossier's legal regime. */
public enum SlipKind {
    /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả; known by the dossier's code. */
    RECEIPT("", true),
    /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT_REQUEST("PYCBS", true),
    /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    REFUSAL("PTC", true),
    /** Phiếu or văn bản xin lỗi, with the new appointment. */
    APOLOGY("XL", true),
    /** Thông báo dừng giải quyết hồ sơ, since TT 03/2025/TT-VPCP. */
    STOP_NOTICE("TBD", true),
    /** Giấy biên nhận trả kết quả. */
    RETURN_RECEIPT("BNKQ", true),
    /** Phiếu kiểm soát quá trình giải quyết hồ sơ, as of the moment in which it is asked for. */
    CONTROL_SLIP("", false),
    /** Phiếu thu phí, lệ phí. */
    FEE_RECEIPT("PT", false),
    /** Danh sách bàn giao hồ sơ, for many dossiers. */
    HAND_OVER_LIST("DSBG", false),
    /** Sổ theo dõi hồ sơ; never issued, always as it stands. */
    LOGBOOK("", false);

    private final String series;
    private final boolean issuedWithAnAct;

    SlipKind(String series, boolean issuedWithAnAct) {
        this.series = series;
        this.issuedWithAnAct = issuedWithAnAct;
    }

    /** What stands behind the number of the unit's yearly series; empty where the form carries no number. */
    public String series() {
        return series;
    }

    /** Whether it comes into being with an act on the dossier; the others when somebody asks for them. */
    public boolean isIssuedWithAnAct() {
        return issuedWithAnAct;
    }
}
