package vn.motcua.notification.domain;

import java.util.EnumMap;
import java.util.Map;
import vn.motcua.notification.MessageKind;
import vn.motcua.notification.MessageLanguage;
import vn.motcua.notification.MessageTopic;
import vn.motcua.notification.TemplateKey;
import vn.motcua.notification.Variable;

/** What variables may stand for, in values of the usual length. */
public final class SampleFacts {

    private static final String TOKEN = "abcdefghijkmnpqr";

    private SampleFacts() {}

    /** @param address of the portal, without a slash at its end */
    public static Map<Variable, String> of(TemplateKey key, String address) {
        boolean vietnamese = key.language() == MessageLanguage.VI;
        var facts = new EnumMap<Variable, String>(Variable.class);
        for (var variable : key.kind().variables(key.channel())) {
            facts.put(
                    variable,
                    switch (variable) {
                        case CODE -> code(key.kind().topic());
                        case PROCEDURE -> vietnamese ? "Đăng ký khai sinh" : "Birth registration";
                        case UNIT ->
                            vietnamese
                                    ? "Trung tâm Phục vụ hành chính công xã Hòa Bình"
                                    : "Public Service Centre of Hoa Binh";
                        case DUE -> "17:00 15/01/2026";
                        case ANSWER_BY -> "20/01/2026";
                        case ITEMS ->
                            vietnamese
                                    ? "- Bản sao giấy chứng sinh\n- Tờ khai có chữ ký"
                                    : "- Copy of the birth notification\n- Signed form";
                        case REASON -> vietnamese ? "Tờ khai chưa có chữ ký." : "The form is not signed.";
                        case WHEN -> "08:30 06/01/2026";
                        case AMOUNT -> vietnamese ? "25.000 đồng" : "25,000 VND";
                        case RECEIPT -> "BL26-H48.61.TT 0000123";
                        case CHECK -> address + "/verify/BL7K3F9PQRSTUVWX2345";
                        case DAY -> "05/01/2026";
                        case OVERDUE -> "2 (H48.61.TT-260102-0004, H48.61.TT-260102-0007)";
                        case DUE_TODAY -> "1 (H48.61.TT-260103-0001)";
                        case DUE_TOMORROW -> "0";
                        case ANSWERS -> "1 (H48.61.TT-260105-0001)";
                        case LINK -> address + path(key.kind());
                    });
        }
        return facts;
    }

    private static String code(MessageTopic topic) {
        return switch (topic) {
            case DOSSIER -> "H48.61.TT-260105-0001";
            case FEEDBACK -> "PA-260105-7KQ2";
            case APPOINTMENT -> "K7M2QP";
            case WORK -> "";
        };
    }

    /** As long as the links that are sent. */
    private static String path(MessageKind kind) {
        return switch (kind.topic()) {
            case DOSSIER -> kind == MessageKind.RATING_ASKED ? "/rate/" + TOKEN : "/tracking";
            case FEEDBACK -> "/feedback/follow/" + TOKEN;
            case APPOINTMENT -> "/told/" + TOKEN;
            case WORK -> "/office/digest";
        };
    }
}
