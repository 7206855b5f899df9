package vn.motcua.eforms.print;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.eforms.FormVersion;
import vn.motcua.eforms.sheet.Sheet;
import vn.motcua.shared.FormVersionId;

/** The layouts that were made of sheets; a version never changes, so neither does its layout. */
final class SheetLayouts {

    private static final int REMEMBERED = 200;

    private final Map<FormVersionId, SheetLayout.Laid> laid = new ConcurrentHashMap<>();

    SheetLayout.Laid of(FormVersion form) {
        if (laid.size() > REMEMBERED) {
            laid.clear();
        }
        return laid.computeIfAbsent(form.id(), _ -> {
            var content = form.content();
            return SheetLayout.of(content, Sheet.read(content.paper().sheet().lines()));
        });
    }
}
