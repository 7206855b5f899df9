package vn.motcua.simulators.population;

import java.util.List;

/**
 * What is registered of somebody; made up of their number, so that it is always the same: century, sex and year of birth
 * stand in it.
 *
 * @param birth eight digits, the year first
 * @param sex 1 for men, 2 for women
 */
record Registered(String birth, String sex, String province, String commune, String detail) {

    private static final String PROVINCE = "51";
    private static final List<String> COMMUNES = List.of("21040", "21115", "21400", "21484");
    private static final int FIRST_CENTURY = 1900;
    private static final int HAMLETS = 9;

    static Registered of(String number) {
        int century = number.charAt(3) - '0';
        int year = FIRST_CENTURY + century / 2 * 100 + Integer.parseInt(number.substring(4, 6));
        int drawn = Integer.parseInt(number.substring(6));
        return new Registered(
                "%04d%02d%02d".formatted(year, 1 + drawn % 12, 1 + drawn / 12 % 28),
                century % 2 == 0 ? "1" : "2",
                PROVINCE,
                COMMUNES.get(drawn % COMMUNES.size()),
                "Thôn " + (1 + drawn % HAMLETS));
    }
}
