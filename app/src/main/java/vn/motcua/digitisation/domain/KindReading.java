package vn.motcua.digitisation.domain;

import java.util.List;
import vn.motcua.digitisation.Proposal;
import vn.motcua.digitisation.domain.PaperReading.ReadLine;

/** What a paper calls itself, in capitals near its top. */
final class KindReading {

    private static final int HEAD = 30;

    /** The longer names first: a paper is called by the most that is known of it. */
    private static final List<String> KINDS = List.of(
            "Giấy chứng nhận quyền sử dụng đất",
            "Giấy chứng nhận đăng ký doanh nghiệp",
            "Giấy chứng nhận đăng ký hộ kinh doanh",
            "Giấy chứng nhận kết hôn",
            "Giấy xác nhận tình trạng hôn nhân",
            "Xác nhận thông tin về cư trú",
            "Trích lục khai sinh",
            "Trích lục khai tử",
            "Trích lục kết hôn",
            "Giấy khai sinh",
            "Giấy chứng sinh",
            "Giấy báo tử",
            "Căn cước công dân",
            "Thẻ căn cước",
            "Giấy phép lái xe",
            "Giấy phép xây dựng",
            "Giấy chứng nhận",
            "Giấy xác nhận",
            "Giấy ủy quyền",
            "Giấy phép",
            "Giấy mời",
            "Phiếu lý lịch tư pháp",
            "Sơ yếu lý lịch",
            "Hợp đồng",
            "Biên bản",
            "Quyết định",
            "Nghị quyết",
            "Nghị định",
            "Thông tư",
            "Thông báo",
            "Tờ trình",
            "Tờ khai",
            "Báo cáo",
            "Chỉ thị",
            "Kế hoạch",
            "Đơn đề nghị",
            "Đơn xin",
            "Đơn đăng ký",
            "Văn bằng",
            "Bằng tốt nghiệp");

    private KindReading() {}

    static Proposal of(List<ReadLine> lines) {
        for (int place = 0; place < Math.min(HEAD, lines.size()); place++) {
            var line = lines.get(place);
            if (!line.isInCapitals()) {
                continue;
            }
            var below = place + 1 < lines.size() && lines.get(place + 1).isInCapitals()
                    ? " " + lines.get(place + 1).plain()
                    : "";
            for (var kind : KINDS) {
                if (begins(letters(line.plain() + below), kind)) {
                    return line.proposes(kind, 0.95);
                }
            }
        }
        return Proposal.NONE;
    }

    private static boolean begins(String read, String kind) {
        var meant = Folded.of(kind).plain();
        return read.length() >= meant.length() - 1
                && Likeness.alike(read.substring(0, Math.min(read.length(), meant.length())), meant);
    }

    private static String letters(String plain) {
        return plain.replaceAll("[^A-Z ]", "").replaceAll("\\s+", " ").strip();
    }
}
