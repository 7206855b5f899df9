package vn.motcua.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.motcua.demo.province.Names;
import vn.motcua.demo.province.Province;
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

    private static final List<String> COMMUNES =
            Province.communes().stream().map(commune -> commune.facts().name()).toList();

    private final RandomGenerator chance;

    Applicants(RandomGenerator chance) {
        this.chance = chance;
    }

    Party company() {
        String name = "Công ty TNHH " + any(TRADES) + " " + any(BRANDS);
        return new Party(Party.Kind.ENTERPRISE, name, "43" + digits(8), null, null, phone(), "", home());
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
                home());
    }

    /** A child of theirs at home, without papers of its own but the personal number. */
    Party child(Party parent, LocalDate born) {
        Names.Name name = new Names(chance).next();
        var family = parent.name().substring(0, parent.name().indexOf(' '));
        int sex = 2 + (name.woman() ? 1 : 0);
        return new Party(
                Party.Kind.CITIZEN,
                family + name.full().substring(name.full().indexOf(' ')),
                "051%d%02d%s".formatted(sex, born.getYear() % 100, digits(6)),
                BirthDate.of(born),
                name.woman() ? Party.Sex.FEMALE : Party.Sex.MALE,
                "",
                "",
                parent.address());
    }

    private String home() {
        return "Tổ %d, %s, Tỉnh Quảng Ngãi".formatted(1 + chance.nextInt(12), any(COMMUNES));
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
