package vn.motcua.demo.story;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import vn.motcua.certification.CertifiedCopies;
import vn.motcua.certification.CertifiedCopy;
import vn.motcua.certification.CertifiedCopy.Delivery;
import vn.motcua.certification.Comparison;
import vn.motcua.certification.NewCopy;
import vn.motcua.certification.RefusalReason;
import vn.motcua.dossier.Party;
import vn.motcua.shared.Actor;
import vn.motcua.shared.UnitCode;

/** Electronic certified copies: asked for by some who come to a desk anyway, signed in the evening. */
final class ElectronicCopies {

    /** The procedure at whose desk they are asked for. */
    private static final List<Original> ORIGINALS = List.of(
            new Original("Bằng tốt nghiệp trung học phổ thông", "Sở Giáo dục và Đào tạo tỉnh Quảng Ngãi"),
            new Original("Bằng cử nhân", "Trường Đại học Phạm Văn Đồng"),
            new Original("Giấy chứng nhận kết hôn", "Ủy ban nhân dân xã Bình Sơn"),
            new Original("Quyết định nâng bậc lương", "Sở Nội vụ tỉnh Quảng Ngãi"),
            new Original("Giấy phép lái xe", "Sở Xây dựng tỉnh Quảng Ngãi"));

    private final CertifiedCopies copies;
    private final ResultDoors results;
    private final Story story;

    private record Original(String name, String issuer) {}

    ElectronicCopies(CertifiedCopies copies, ResultDoors results, Story story) {
        this.copies = copies;
        this.results = results;
        this.story = story;
    }

    /** At the desk: the original is scanned and compared, or turned away. */
    void receive(Plan plan, Party owner, Actor.Staff officer, LocalDate today) {
        if (!story.certifies(plan)) {
            return;
        }
        var original = ORIGINALS.get(Math.floorMod(plan.seed(), ORIGINALS.size()));
        var issued = today.minusDays(200 + Math.floorMod(plan.seed(), 3_000));
        var number = Math.floorMod(plan.seed(), 9_000) + "/" + issued.getYear();
        var request = new CertifiedCopy.Request(
                owner.name(),
                owner.identifier(),
                original.name(),
                number,
                original.issuer(),
                issued,
                plan.number() % 3 == 0 ? Delivery.DESK : Delivery.VAULT);
        if (Math.floorMod(plan.seed(), 8) == 0) {
            copies.turnAway(request, RefusalReason.NOT_ORIGINAL, "Chỉ có bản sao, không xuất trình bản chính", officer)
                    .orThrow();
            return;
        }
        var page =
                Scanner.scan(original.name(), List.of("Số: " + number, "Cấp cho: " + owner.name(), original.issuer()));
        copies.receive(
                        new NewCopy(
                                request,
                                EnumSet.allOf(Comparison.class),
                                List.of(new NewCopy.Scan("ban-chinh.pdf", page))),
                        officer)
                .orThrow();
    }

    /** In the evening: the deputy, who has the certification of the agency in hand, signs what waits. */
    void certify(UnitCode agency, Actor.Staff certifier) {
        for (var copy : copies.waiting(certifier)) {
            if (copy.id().getLeastSignificantBits() % 12 == 0) {
                copies.refuse(copy.id(), RefusalReason.ERASED, "Bản chính bị tẩy xóa ở ngày cấp", certifier)
                        .orThrow();
                continue;
            }
            var key = results.signing().keysOf(certifier).getFirst();
            copies.certify(copy.id(), key.id(), Evenings.secret(), certifier).orThrow();
        }
    }
}
