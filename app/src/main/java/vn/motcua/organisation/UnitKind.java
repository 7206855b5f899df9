package vn.motcua.organisation;

/** What a unit of the administration is. */
public enum UnitKind {
    /** People's Committee of a province (UBND tỉnh), the root of its units. */
    PROVINCE,
    /** Department or office of the province (sở, Văn phòng UBND). */
    DEPARTMENT,
    /** People's Committee of a commune, ward or special zone (UBND xã). */
    COMMUNE,
    /** Division (phòng) of a department or a commune. */
    DIVISION,
    /** Public administration service centre (Trung tâm Phục vụ hành chính công). */
    CENTRE,
    /** One-stop unit (Bộ phận Tiếp nhận và Trả kết quả). */
    ONE_STOP_UNIT,
    /** Reception point of a centre or one-stop unit (điểm tiếp nhận). */
    RECEPTION_POINT,
    /** Branch (chi nhánh), such as of the land registration office, whose director decides and whose seal is its own. */
    BRANCH,
    /** Agency of a central sector in the province (cơ quan ngành dọc): police, tax, social insurance. */
    SECTOR_AGENCY,
    /** Other unit below an agency (đơn vị sự nghiệp). */
    SUBORDINATE,
    /** Office of the public postal service (bưu cục, điểm bưu điện – văn hóa xã); carries dossiers, handles none. */
    POST_OFFICE;

    /** Whether it decides in its own name; what lies below it and is none acts for it. */
    public boolean isAgency() {
        return this == PROVINCE || this == DEPARTMENT || this == COMMUNE || this == SECTOR_AGENCY || this == BRANCH;
    }

    /** Whether applicants hand dossiers in there. */
    public boolean receives() {
        return this == CENTRE || this == ONE_STOP_UNIT || this == RECEPTION_POINT;
    }

    /** Whether it may handle dossiers of the agency that it stands below; a branch decides on them too. */
    public boolean handlesForItsAgency() {
        return !receives() && (this == BRANCH || !isAgency()) && this != POST_OFFICE;
    }
}
