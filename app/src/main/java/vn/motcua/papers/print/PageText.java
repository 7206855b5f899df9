package vn.motcua.papers.print;

import vn.motcua.papers.PaperForm;

/** The page around what a layout says: sheet, type and what every paper has in common. */
final class PageText {

    private static final String SHEET = """
            @page { size: %s; margin: %s; %s}
            html { font-family: "Tinos", "Times New Roman", serif; font-size: %s; line-height: 1.25; color: #000; }
            body { margin: 0; }
            h1, h2, h3, p, table, ul, ol { margin: 0; }
            h1, h2, h3 { font-size: 100%%; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th, td { padding: 0; text-align: left; vertical-align: top; font-weight: normal; }
            tr { page-break-inside: avoid; }
            .center { text-align: center; }
            .right { text-align: right; }
            .upper { text-transform: uppercase; }
            .nowrap { white-space: nowrap; }
            .line { border-top: 0.5pt solid #000; width: 40%%; margin: 2pt auto 3pt auto; }
            .head { font-size: %s; line-height: 1.15; }
            .head td { text-align: center; }
            .title { text-align: center; font-weight: bold; font-size: 118%%; margin: 6pt 0 4pt 0; }
            .grid { margin: 4pt 0; }
            .grid th, .grid td { border: 0.5pt solid #000; padding: 1.5pt 3pt; }
            .grid th { text-align: center; font-weight: bold; }
            .grid .number { text-align: center; }
            .fact { margin-top: 2pt; }
            .signs { margin-top: 8pt; page-break-inside: avoid; }
            .signs td { text-align: center; width: 50%%; }
            .signed { padding-top: 30pt; }
            .small { font-size: 88%%; }
            .fine { font-size: 8pt; line-height: 1.15; }
            .qr { width: 21mm; height: 21mm; }
            .barcode { height: 8mm; }
            .written { white-space: pre-line; }
            """;

    /** What only a browser draws: the sheet lies on the screen as it will lie on the desk. */
    private static final String ON_SCREEN = """
            @media screen { html { background: #fff; } body { padding: 5mm; overflow-wrap: anywhere; } }
            @media screen and (max-width: 480px) {
              .nowrap { white-space: normal; }
              .head td { display: block; width: auto !important; margin-bottom: 4pt; }
              .grid { display: block; overflow-x: auto; }
              .grid th, .grid td { overflow-wrap: normal; }
            }
            """;

    private static final String NUMBERS = "@bottom-right { content: \"Trang \" counter(page) \"/\" counter(pages);"
            + " font-family: \"Tinos\", \"Times New Roman\", serif; font-size: 9pt; } ";

    private PageText() {}

    /** @param numbered whether each sheet says which of how many it is */
    static String of(PaperForm form, String style, String body, boolean numbered) {
        return around(
                form, sheet(form, numbered).replace("-fs-table-paginate: paginate; ", "") + ON_SCREEN + style, body);
    }

    static String toPrint(PaperForm form, String style, String body, boolean numbered) {
        return around(form, sheet(form, numbered) + style, body);
    }

    private static String around(PaperForm form, String style, String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="vi"><head><title>%1$s</title>\
                <meta name="description" content="%1$s"/><meta name="viewport" content="width=device-width"/>\
                <style>%2$s</style></head><body>%3$s</body></html>
                """.formatted(escaped(form.title()), style, body).strip();
    }

    private static String sheet(PaperForm form, boolean numbered) {
        return switch (form.format()) {
            case A6 -> SHEET.formatted(form.format().size(), "5mm", numbered ? NUMBERS : "", "11pt", "9pt");
            case A5 ->
                SHEET.formatted(form.format().size(), "8mm 10mm 10mm 12mm", numbered ? NUMBERS : "", "10.5pt", "8.2pt");
            case A4, A4_LANDSCAPE ->
                SHEET.formatted(form.format().size(), "15mm 15mm 17mm 20mm", numbered ? NUMBERS : "", "12pt", "10.5pt");
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
