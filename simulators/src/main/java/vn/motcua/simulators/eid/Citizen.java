package vn.motcua.simulators.eid;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A person, or an organisation's representative, with an account at the e-ID.
 *
 * @param techId by which the account is known, always the same
 * @param taxCode of the organisation for which the account stands; empty for citizens
 * @param level {@code LoA1} or {@code LoA2}
 */
public record Citizen(
        String techId,
        String number,
        String name,
        String sex,
        String phone,
        String taxCode,
        String organisation,
        String level) {

    public static Citizen citizen(String number, String name, String level) {
        return new Citizen("T" + number, number, name, "", "", "", "", level);
    }

    public static Citizen ofOrganisation(String number, String name, String taxCode, String organisation) {
        return new Citizen("T" + taxCode, number, name, "", "", taxCode, organisation, "LoA2");
    }

    /** What the national provider tells of them. */
    Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("LoaiTaiKhoan", taxCode.isEmpty() ? "1" : "2");
        claims.put("TechID", techId);
        claims.put("SoDinhDanh", number);
        claims.put("HoVaTen", name);
        claims.put("GioiTinh", sex);
        claims.put("SoDienThoai", phone);
        claims.put("MaSoThue", taxCode);
        claims.put("TenDoanhNghiep", organisation);
        claims.put("loAs", level);
        return claims;
    }
}
