package vn.motcua.post;

import vn.motcua.organisation.AreaCode;

/**
 * Where somebody lives, as the post needs it: a copy of the day on which it was written down.
 *
 * @param line house, street, village, as the person says it
 * @param commune the commune, ward or special zone
 * @param place its name with that of its province, such as "Phường Cẩm Thành, Tỉnh Quảng Ngãi"
 */
public record PostalAddress(String line, AreaCode commune, String place) {

    public String inOneLine() {
        return line.isEmpty() ? place : line + ", " + place;
    }
}
