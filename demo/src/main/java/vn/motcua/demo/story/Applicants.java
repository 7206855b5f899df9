package vn.motcua.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.motcua.demo.province.Names;
import vn.motcua.dossier.Party;
import vn.motcua.shared.BirthDate;

/** Makes up the people and companies who apply; none of them exists. */
final class Applicants {

    private static final List<String> TRADES = List.of(
            "Xây dựng",
            "Thương mại",
            "Vận tải",
            "Thủy sản",
            "Du lịch",
            "Nông sản",
            "Cơ khí",
            "Dịch vụ",
            "Gỗ",
            "Điện máy");
    private static final List<String> BRANDS = List.of(
            "Trà Khúc",
            "Thiên Ấn",
            "Sa Huỳnh",
            "Dung Quất",
            "Lý Sơn",
            "Măng Đen",
            "Cổ Lũy",
            "Ngọc Linh",
            "Vạn Tường",
            "Đăk Bla");

    private final RandomGenerator chance;

    Applicants(RandomGenerator chance) {
        this.chance = chance;
    }

    Party company() {
        String name = "Công ty TNHH " + any(TRADES) + " " + any(BRANDS);
        return new Party(Party.Kind.ENTERPRISE, name, "43" + digits(8), null, null, phone(), "", "Tỉnh Quảng Ngãi");
    }

    /** With a personal number as they are built: province, century and sex, year of birth, six digits. */
    Party citizen() {
        Names.Name name = new Names(chance).next();
        var birth = LocalDate.of(1955, 1, 1).plusDays(chance.nextInt(52 * 365));
        int centuryAndSex = (birth.getYear() >= 2000 ? 2 : 0) + (name.woman() ? 1 : 0);
        String number = "051%d%02d%s".formatted(centuryAndSex, birth.getYear() % 100, digits(6));
        return new Party(
                Party.Kind.CITIZEN,
                name.full(),
                number,
                BirthDate.of(birth),
                name.woman() ? Party.Sex.FEMALE : Party.Sex.MALE,
                phone(),
                "",
                "Tỉnh Quảng Ngãi");
    }

    private String phone() {
        return "09" + digits(8);
    }

    private String digits(int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(chance.nextInt(10));
        }
        return digits.toString();
    }

    private String any(List<String> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
