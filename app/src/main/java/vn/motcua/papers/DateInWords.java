package vn.motcua.papers;

import vn.motcua.shared.BirthDate;

/** Days in Vietnamese words, as civil status papers write them: "Ngày mười bảy tháng năm năm hai nghìn không trăm hai mươi". */
public final class DateInWords {

    private static final int APRIL = 4;

    private DateInWords() {}

    /** As much of it as is known. */
    public static String of(BirthDate date) {
        var year = "năm " + AmountInWords.number(date.year());
        var month = "tháng " + (date.month() == APRIL ? "tư" : AmountInWords.number(date.month()));
        if (!date.hasMonth()) {
            return "N" + year.substring(1);
        }
        return date.hasDay()
                ? "Ngày " + AmountInWords.number(date.day()) + " " + month + " " + year
                : "T" + month.substring(1) + " " + year;
    }
}
