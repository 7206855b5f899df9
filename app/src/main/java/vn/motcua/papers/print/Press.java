package vn.motcua.papers.print;

import com.samskivert.mustache.Template;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.domain.LayoutText;

/** Prints data in a layout. */
@Component
public class Press {

    private static final int KEPT_LAYOUTS = 200;

    private final PdfPrinter printer = new PdfPrinter();
    private final Map<String, Ready> layouts = new ConcurrentHashMap<>();

    private record Ready(String style, Template body) {}

    /** The page alone: the work of some milliseconds, where a PDF takes dozens. */
    public String page(PaperForm form, String layout, PaperData data) {
        var ready = ready(layout);
        return PageText.of(form, ready.style(), FilledLayout.fill(ready.body(), form.fields(), data));
    }

    /** @param page as {@link #page} made it, today or years ago */
    public Paper print(String page) {
        var printed = printer.print(page);
        return new Paper(printed.pdf(), printed.pages(), page);
    }

    public Paper print(PaperForm form, String layout, PaperData data) {
        return print(page(form, layout, data));
    }

    private Ready ready(String layout) {
        if (layouts.size() > KEPT_LAYOUTS) {
            layouts.clear();
        }
        return layouts.computeIfAbsent(layout, text -> {
            var parts = LayoutText.of(text);
            return new Ready(parts.style(), FilledLayout.compile(parts.body()));
        });
    }
}
