package vn.motcua.payment.platforms;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code MaXacThuc}: SHA-256 over values in a given order, joined by bars, and the key. */
final class PayPlatSeal {

    static final String NAME = "MaXacThuc";
    static final List<String> INIT = List.of(
            "LoaiBanTin",
            "PhienBan",
            "MaDoiTac",
            "MaThamChieu",
            "SoTien",
            "LoaiHinhThanhToan",
            "MaKenhThanhToan",
            "MaThietBi",
            "NgonNgu",
            "MaTienTe",
            "MaNganHang",
            "ThongTinGiaoDich",
            "ThoiGianGD",
            "Ip");
    static final List<String> RESULT = List.of(
            "LoaiBanTin",
            "MaLoi",
            "MaDoiTac",
            "MaThamChieu",
            "SoTien",
            "MaTienTe",
            "MaGiaoDich",
            "MaNganHang",
            "ThoiGianGD",
            "ThongTinGiaoDich");
    static final List<String> QUERY = List.of("LoaiBanTin", "PhienBan", "MaDoiTac", "MaThamChieu", "ThoiGianGD");

    /** Assumed: the sources name the fields of the answer, not the order of its proof. */
    static final List<String> ANSWER = List.of("MaLoi", "MoTaLoi", "MaDoiTac", "MaThamChieu", "ThoiGianGD");

    private static final String BAR = "|";

    private final String key;

    PayPlatSeal(String key) {
        this.key = key;
    }

    String of(List<String> fields, Map<String, ?> values) {
        return Sealing.sha256(Stream.concat(
                        fields.stream().map(field -> String.valueOf(values.get(field))), Stream.of(key))
                .collect(Collectors.joining(BAR)));
    }

    /** Never for values with a bar: they could be cut differently and mean something else under the same proof. */
    boolean proves(List<String> fields, Map<String, String> values) {
        return fields.stream().noneMatch(field -> values.getOrDefault(field, "").contains(BAR))
                && Sealing.same(of(fields, values), values.getOrDefault(NAME, ""));
    }
}
