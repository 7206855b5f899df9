package vn.motcua.demo.province;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** The accounts that a newcomer signs in with: the first holder of a post gets a name that is easy to remember. */
public final class MemorableAccounts {

    /** The password of every account of the demonstration. */
    public static final String PASSWORD = "mot-cua-quang-ngai";

    /** Whom the newcomer becomes. */
    public record Memorable(String username, UnitCode unit, Role role, String who) {}

    private static final List<Memorable> ALL = List.of(
            of("tiepnhan", "H48.101.01", Role.RECEPTION_OFFICER, "công chức Một cửa, phường Cẩm Thành"),
            of("thuly", "H48.101", Role.CASE_OFFICER, "công chức chuyên môn, phường Cẩm Thành"),
            of("truongphong", "H48.101", Role.DIVISION_HEAD, "trưởng phòng, phường Cẩm Thành"),
            of("chutich", "H48.101", Role.AGENCY_HEAD, "Chủ tịch UBND phường Cẩm Thành"),
            of("vanthu", "H48.101", Role.RECORDS_CLERK, "văn thư, phường Cẩm Thành"),
            of("nghialo", "H48.102.01", Role.RECEPTION_OFFICER, "công chức Một cửa, phường Nghĩa Lộ"),
            of("chutich.nghialo", "H48.102", Role.AGENCY_HEAD, "Chủ tịch UBND phường Nghĩa Lộ"),
            of("kontum", "H48.158.01", Role.RECEPTION_OFFICER, "công chức Một cửa, phường Kon Tum"),
            of("chutich.kontum", "H48.158", Role.AGENCY_HEAD, "Chủ tịch UBND phường Kon Tum"),
            of("trungtam", "H48.01.01", Role.RECEPTION_OFFICER, "cán bộ Trung tâm Phục vụ hành chính công tỉnh"),
            of("congthuong", "H48.07", Role.CASE_OFFICER, "chuyên viên Sở Công Thương"),
            of("datdai", "H48.06.10.01", Role.CASE_OFFICER, "viên chức đăng ký đất đai, Chi nhánh Quảng Ngãi"),
            of("kiemsoat", "H48.01.02", Role.CONTROL_OFFICER, "kiểm soát thủ tục hành chính"),
            of("quantri", "H48.01", Role.ADMINISTRATOR, "quản trị hệ thống"),
            of("thanhtra", "H48.13", Role.AUDITOR, "thanh tra viên"),
            of("buudien", "H48.90", Role.POSTAL_AGENT, "giao dịch viên Bưu cục Trung tâm Quảng Ngãi"));

    private MemorableAccounts() {}

    public static List<Memorable> all() {
        return ALL;
    }

    static Optional<Memorable> forFirstHolderOf(UnitCode unit, Role role) {
        return ALL.stream()
                .filter(each -> each.unit().equals(unit) && each.role() == role)
                .findFirst();
    }

    private static Memorable of(String username, String unit, Role role, String who) {
        return new Memorable(username, new UnitCode(unit), role, who);
    }
}
