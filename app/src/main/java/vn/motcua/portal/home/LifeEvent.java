package vn.motcua.portal.home;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What happens in people's lives and makes them look for a procedure; each leads to a search in their words. */
public enum LifeEvent {
    BIRTH("khai sinh"),
    MARRIAGE("kết hôn"),
    DEATH("khai tử"),
    LAND("đất đai"),
    BUSINESS("hộ kinh doanh"),
    CONSTRUCTION("cấp phép xây dựng"),
    SUPPORT("trợ giúp xã hội"),
    CERTIFIED_COPY("chứng thực bản sao");

    private final String words;

    LifeEvent(String words) {
        this.words = words;
    }

    /** Such as {@code birth}, as the keys of the message bundles say it. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Where its procedures are listed. */
    public String href() {
        return "/procedures?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
