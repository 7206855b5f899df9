package vn.motcua.demo.province;

import static vn.motcua.shared.Role.ADMINISTRATOR;
import static vn.motcua.shared.Role.AGENCY_HEAD;
import static vn.motcua.shared.Role.AUDITOR;
import static vn.motcua.shared.Role.CASE_OFFICER;
import static vn.motcua.shared.Role.CONTROL_OFFICER;
import static vn.motcua.shared.Role.DIVISION_HEAD;
import static vn.motcua.shared.Role.POSTAL_AGENT;
import static vn.motcua.shared.Role.RECEPTION_OFFICER;
import static vn.motcua.shared.Role.RECORDS_CLERK;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.motcua.demo.province.UnitFacts.Staffing;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Which posts the units of the province have: people enough to work them. */
final class StaffPlan {

    private StaffPlan() {}

    /** A post to be filled. */
    record Vacancy(UnitCode unit, Role role, String title) {}

    static List<Vacancy> vacancies() {
        var vacancies = new ArrayList<Vacancy>();
        for (UnitFacts unit : ProvinceFiles.units()) {
            vacancies.addAll(of(unit.code(), unit.staffing()));
        }
        for (Commune commune : UnitPlan.communes()) {
            vacancies.addAll(ofCommune(commune));
        }
        return vacancies;
    }

    private static List<Vacancy> ofCommune(Commune commune) {
        return new Posts(commune.code())
                .add(1, AGENCY_HEAD, "Chủ tịch UBND")
                .add(1, AGENCY_HEAD, "Phó Chủ tịch UBND")
                .add(1, DIVISION_HEAD, "Trưởng phòng")
                .add(4, CASE_OFFICER, "Công chức chuyên môn")
                .add(1, RECORDS_CLERK, "Văn thư")
                .in(commune.centre())
                .add(2, RECEPTION_OFFICER, "Công chức Một cửa")
                .vacancies;
    }

    private static List<Vacancy> of(UnitCode unit, Staffing staffing) {
        var posts = new Posts(unit);
        Posts filled = switch (staffing) {
            case NONE -> posts;
            case AGENCY ->
                posts.add(1, AGENCY_HEAD, "Giám đốc")
                        .add(2, AGENCY_HEAD, "Phó Giám đốc")
                        .add(3, DIVISION_HEAD, "Trưởng phòng")
                        .add(8, CASE_OFFICER, "Chuyên viên")
                        .add(1, RECORDS_CLERK, "Văn thư");
            case OFFICE ->
                posts.add(1, AGENCY_HEAD, "Chánh Văn phòng")
                        .add(2, AGENCY_HEAD, "Phó Chánh Văn phòng")
                        .add(2, DIVISION_HEAD, "Trưởng phòng")
                        .add(4, CASE_OFFICER, "Chuyên viên")
                        .add(1, RECORDS_CLERK, "Văn thư")
                        .add(2, ADMINISTRATOR, "Quản trị hệ thống");
            case CENTRE -> posts.add(12, RECEPTION_OFFICER, "Cán bộ tiếp nhận và trả kết quả");
            case CONTROL -> posts.add(4, CONTROL_OFFICER, "Chuyên viên kiểm soát thủ tục hành chính");
            case INSPECTORATE -> posts.add(3, AUDITOR, "Thanh tra viên");
            case BRANCH ->
                posts.add(1, AGENCY_HEAD, "Giám đốc Chi nhánh")
                        .add(1, DIVISION_HEAD, "Tổ trưởng nghiệp vụ")
                        .add(3, CASE_OFFICER, "Viên chức đăng ký đất đai")
                        .add(1, RECORDS_CLERK, "Văn thư");
            case POST -> posts.add(2, POSTAL_AGENT, "Giao dịch viên bưu chính công ích");
        };
        return filled.vacancies;
    }

    /** Posts being listed, of one unit after another. */
    private static final class Posts {

        private final List<Vacancy> vacancies = new ArrayList<>();
        private UnitCode unit;

        Posts(UnitCode unit) {
            this.unit = unit;
        }

        Posts in(UnitCode another) {
            unit = another;
            return this;
        }

        Posts add(int number, Role role, String title) {
            vacancies.addAll(Collections.nCopies(number, new Vacancy(unit, role, title)));
            return this;
        }
    }
}
