package vn.motcua.demo;

import java.util.List;
import vn.motcua.dossier.IdNumber;
import vn.motcua.filing.spi.PopulationData;
import vn.motcua.reuse.spi.PopulationRegister;
import vn.motcua.shared.BirthDate;

/**
 * Population data in which everybody with a well-formed number is registered under the name they give: born in the year that
 * the number says, and living somewhere in the province that always is the same.
 */
class DemonstrationPopulation implements PopulationRegister, PopulationData {

    private static final String MOST_PEOPLE = "01";
    private static final String VIETNAM = "VN";
    private static final List<String> COMMUNES = List.of("xã Bình Sơn", "xã Trà Bồng", "xã Mộ Đức", "xã Ba Tơ");
    private static final int HAMLETS = 9;

    @Override
    public PopulationRegister.Answer ask(PopulationRegister.Question question) {
        return isRegistered(question.personalNumber(), question.name())
                ? new PopulationRegister.Answer.Confirmed()
                : new PopulationRegister.Answer.NotConfirmed();
    }

    @Override
    public PopulationData.Answer ask(PopulationData.Question question) {
        return isRegistered(question.personalNumber(), question.name())
                ? new PopulationData.Answer.Known(resident(new IdNumber(question.personalNumber())))
                : new PopulationData.Answer.NotKnown();
    }

    private static boolean isRegistered(String number, String name) {
        return IdNumber.isWellFormed(number) && !name.isBlank();
    }

    private static Resident resident(IdNumber number) {
        int drawn = Integer.parseInt(number.value().substring(6));
        var birth = new BirthDate(number.birthYear(), 1 + drawn % 12, 1 + drawn / 12 % 28);
        var commune = COMMUNES.get(drawn % COMMUNES.size());
        var address = "Thôn %d, %s, tỉnh Quảng Ngãi".formatted(1 + drawn % HAMLETS, commune);
        return new Resident(birth, number.sex(), MOST_PEOPLE, VIETNAM, address);
    }
}
