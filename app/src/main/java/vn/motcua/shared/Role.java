package vn.motcua.shared;

/** What a person may be in a unit; a post ties a person, a unit and a role together for a period. */
public enum Role {
    /** Receives dossiers and returns results at the one-stop unit (cán bộ một cửa). */
    RECEPTION_OFFICER,
    /** Handles a dossier (công chức thụ lý, chuyên viên). */
    CASE_OFFICER,
    /** Leads a division (lãnh đạo phòng). */
    DIVISION_HEAD,
    /** Leads an agency and approves results (lãnh đạo đơn vị). */
    AGENCY_HEAD,
    /** Numbers and issues signed documents (văn thư). */
    RECORDS_CLERK,
    /** Keeps catalogue, processes and figures right (kiểm soát thủ tục hành chính). */
    CONTROL_OFFICER,
    /** Runs accounts, units and calendars (quản trị hệ thống). */
    ADMINISTRATOR,
    /** Reads everything, changes nothing (kiểm tra, thanh tra). */
    AUDITOR,
    /** Accepts, carries and hands over consignments of the public postal service (nhân viên bưu chính công ích). */
    POSTAL_AGENT
}
