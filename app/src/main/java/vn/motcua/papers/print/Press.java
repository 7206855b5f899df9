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

    /** A paper of one sheet carries no number; of several, each says which of how many it is. */
    public Paper print(PaperForm form, String layout, PaperData data) {
        var ready = ready(layout);
        var body = FilledLayout.fill(ready.body(), form.fields(), data);
        var printed = printer.print(PageText.toPrint(form, ready.style(), body, false));
        boolean several = printed.pages() > 1;
        if (several) {
            printed = printer.print(PageText.toPrint(form, ready.style(), body, true));
        }
        return new Paper(printed.pdf(), printed.pages(), PageText.of(form, ready.style(), body, several));
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
