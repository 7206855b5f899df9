package vn.motcua.demo.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.feedback.Feedback.Degree;
import vn.motcua.feedback.FeedbackClass;
import vn.motcua.feedback.Sender;
import vn.motcua.feedback.Way;
import vn.motcua.shared.UnitCode;

/**
 * One thing that somebody says; nobody of them exists.
 *
 * @param evening on which evening of the story, from 1
 * @param about the unit that has to answer; null for the control office
 * @param steps how far it comes: 0 received, 1 classified and passed on or told where to go, 2 answered, 3 the answer rated,
 *     4 published; 5 settled while the sender waited
 */
record SaidOnce(
        int evening,
        Way way,
        String subject,
        String content,
        @Nullable UnitCode about,
        FeedbackClass kind,
        String answer,
        Degree degree,
        int steps) {

    private static final int ON_THE_SPOT = 5;
    private static final UnitCode CAM_THANH = new UnitCode("H48.101");
    private static final UnitCode NGHIA_LO = new UnitCode("H48.102");
    private static final UnitCode KON_TUM = new UnitCode("H48.158");

    static final List<SaidOnce> ALL = List.of(
            new SaidOnce(
                    1,
                    Way.WEB,
                    "Phải chờ lâu ở quầy hộ tịch",
                    "Sáng thứ Hai tôi chờ hơn một tiếng mà chỉ có một quầy mở. Đề nghị bố trí thêm người vào đầu tuần.",
                    CAM_THANH,
                    FeedbackClass.CONDUCT,
                    "UBND phường đã bố trí thêm một quầy vào sáng thứ Hai và thứ Sáu, mở sẵn trang đặt lịch hẹn.",
                    Degree.SATISFIED,
                    4),
            new SaidOnce(
                    2,
                    Way.HOTLINE,
                    "Yêu cầu nộp bản sao giấy tờ đã có trên hệ thống",
                    "Khi làm thủ tục tôi bị yêu cầu nộp bản sao giấy khai sinh dù đã có bản điện tử.",
                    NGHIA_LO,
                    FeedbackClass.CONDUCT,
                    "UBND phường xin lỗi và đã nhắc công chức tiếp nhận khai thác giấy tờ điện tử theo quy định.",
                    Degree.VERY_SATISFIED,
                    4),
            new SaidOnce(
                    3,
                    Way.WEB,
                    "Đề nghị bỏ xác nhận tình trạng hôn nhân khi vay vốn",
                    "Ngân hàng vẫn đòi giấy xác nhận, trong khi dữ liệu đã có. Đề nghị sửa quy định cho thống nhất.",
                    null,
                    FeedbackClass.RULES,
                    "Kiến nghị đã được tổng hợp để đề xuất cắt giảm giấy tờ trong phương án đơn giản hóa của tỉnh.",
                    Degree.SATISFIED,
                    4),
            new SaidOnce(
                    4,
                    Way.COUNTER,
                    "Không tìm thấy nơi bấm số",
                    "Người cao tuổi khó thấy máy lấy số ở cửa.",
                    KON_TUM,
                    FeedbackClass.CONDUCT,
                    "Đã đặt biển chỉ dẫn và cử người hướng dẫn tại cửa; người gửi đồng ý với cách giải quyết.",
                    Degree.SATISFIED,
                    ON_THE_SPOT),
            new SaidOnce(
                    5,
                    Way.PAPER,
                    "Tố cáo việc lấn chiếm đất của hàng xóm",
                    "Hàng xóm xây tường sang phần đất của gia đình tôi.",
                    null,
                    FeedbackClass.NOT_FEEDBACK,
                    "Nội dung thuộc Luật Tố cáo và Luật Đất đai. Ông/bà gửi đơn đến UBND xã nơi có đất để được giải quyết.",
                    Degree.SATISFIED,
                    1),
            new SaidOnce(
                    6,
                    Way.WEB,
                    "Trả kết quả trễ hẹn ba ngày",
                    "Hồ sơ hẹn trả ngày thứ Hai, đến thứ Năm mới có, không ai báo.",
                    CAM_THANH,
                    FeedbackClass.CONDUCT,
                    "UBND phường xin lỗi; hồ sơ trễ do chờ ý kiến phối hợp và công chức đã không gửi thư xin lỗi kịp thời.",
                    Degree.UNSATISFIED,
                    3),
            new SaidOnce(
                    7,
                    Way.HOTLINE,
                    "Hỏi giờ làm việc ngày thứ Bảy",
                    "Trung tâm có làm việc sáng thứ Bảy không?",
                    null,
                    FeedbackClass.NOT_FEEDBACK,
                    "Đã trả lời qua điện thoại: trung tâm làm việc theo lịch công khai trên Cổng.",
                    Degree.SATISFIED,
                    ON_THE_SPOT),
            new SaidOnce(
                    9,
                    Way.WEB,
                    "Quy định nộp ảnh 4x6 không cần thiết",
                    "Thủ tục trực tuyến vẫn yêu cầu ảnh giấy. Đề nghị lấy ảnh từ tài khoản định danh.",
                    NGHIA_LO,
                    FeedbackClass.RULES,
                    "UBND phường ghi nhận và đã báo cáo cơ quan công bố thủ tục đề nghị sửa thành phần hồ sơ.",
                    Degree.SATISFIED,
                    2),
            new SaidOnce(
                    11,
                    Way.WEB,
                    "Thái độ khi hướng dẫn điền tờ khai",
                    "Cán bộ trả lời cộc lốc khi tôi hỏi cách điền mục cha mẹ.",
                    KON_TUM,
                    FeedbackClass.CONDUCT,
                    "",
                    Degree.SATISFIED,
                    1),
            new SaidOnce(
                    13,
                    Way.HOTLINE,
                    "Trang nộp phí báo lỗi",
                    "Tôi đã trả tiền nhưng trang vẫn báo đang chờ.",
                    null,
                    FeedbackClass.CONDUCT,
                    "",
                    Degree.SATISFIED,
                    1),
            new SaidOnce(
                    15,
                    Way.WEB,
                    "Đề nghị mở thêm lịch hẹn buổi chiều",
                    "Lịch hẹn buổi chiều thứ Sáu luôn kín. Đề nghị mở thêm.",
                    null,
                    FeedbackClass.RULES,
                    "",
                    Degree.SATISFIED,
                    0),
            new SaidOnce(
                    16,
                    Way.COUNTER,
                    "Biển chỉ dẫn quầy đất đai khó thấy",
                    "Tôi đi nhầm quầy hai lần vì biển chữ nhỏ.",
                    CAM_THANH,
                    FeedbackClass.CONDUCT,
                    "",
                    Degree.SATISFIED,
                    0));

    boolean isSettledOnTheSpot() {
        return steps == ON_THE_SPOT;
    }

    /** Somebody made up, whom nobody can call: such numbers are not given out. */
    Sender sender() {
        return new Sender("Võ Thị Mẫu", "09000000%02d".formatted(evening), "", "");
    }
}
