package vn.motcua.demo.province;

import org.apache.commons.csv.CSVRecord;

/**
 * A commune, ward or special zone.
 *
 * @param code the official area code
 * @param name with the word for its kind, such as "Phường Cẩm Thành"
 * @param weight how much business it has beside the others, 1 to 8; an estimate
 * @param branch the number of the land registration branch that serves it, from 1; by the former districts
 */
public record CommuneFacts(String code, String name, String english, int weight, int branch) {

    static CommuneFacts of(CSVRecord row) {
        return new CommuneFacts(
                row.get("code"),
                row.get("name"),
                row.get("english"),
                Integer.parseInt(row.get("weight")),
                Integer.parseInt(row.get("branch")));
    }

    /** Without the word for its kind, such as "Cẩm Thành". */
    String shortName() {
        return name.replaceFirst("^(Phường|Xã|Đặc khu) ", "");
    }
}
