package vn.motcua.control.layouts;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import vn.motcua.shared.Refusal;
import vn.motcua.web.Page;

/** What stands in the frame of a preview while there is nothing to be seen: what is wrong, line by line. */
public final class FaultsPage {

    private static final int MOST = 20;

    private FaultsPage() {}

    public static String of(List<? extends Refusal> faults, Page page) {
        var title = escaped(page.t("control.layouts.broken"));
        var items = faults.stream()
                .limit(MOST)
                .map(fault -> "<li>" + escaped(page.t(fault)) + "</li>")
                .collect(Collectors.joining());
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s"><head><title>%s</title>\
                <style>body { font-family: sans-serif; padding: 1rem; }</style></head>\
                <body><main><h1>%s</h1><ul>%s</ul></main></body></html>
                """.formatted(page.lang(), title, title, items);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
