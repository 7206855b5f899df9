package vn.motcua.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the script of a field for files says, as JSON. */
public final class UploadTexts {

    private UploadTexts() {}

    public static String of(Page page) {
        return Stream.of("sending", "sent", "paused", "failed", "waiting")
                .map(state ->
                        "\"" + state + "\":\"" + page.t("web.upload." + state).replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
