package vn.motcua.notification;

import java.util.Locale;

/** The languages in which messages are written. */
public enum MessageLanguage {
    VI(Locale.of("vi", "VN")),
    EN(Locale.of("en"));

    private final Locale locale;

    MessageLanguage(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }
}
