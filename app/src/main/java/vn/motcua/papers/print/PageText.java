package vn.motcua.papers.print;

import vn.motcua.papers.PaperForm;

/** The page around what a layout says: sheet, type and what every paper has in common. */
final class PageText {

    private static final String SHEET = """
            @page { size: %s; margin: %s; @bottom-right { content: "Trang " counter(page) "/" counter(pages);
              font-family: "Tinos", "Times New Roman", serif; font-size: 9pt; } }
            @page :first { @bottom-right { content: ""; } }
            html { font-family: "Tinos", "Times New Roman", serif; font-size: %s; line-height: 1.25; color: #000; }
            body { margin: 0; }
            h1, h2, h3, p, table, ul, ol { margin: 0; }
            h1, h2, h3 { font-size: 100%%; }
            table { width: 100%%; border-collapse: collapse; }
            th, td { padding: 0; text-align: left; vertical-align: top; font-weight: normal; }
            tr { page-break-inside: avoid; }
            .center { text-align: center; }
            .right { text-align: right; }
            .upper { text-transform: uppercase; }
            .nowrap { white-space: nowrap; }
            .line { border-top: 0.5pt solid #000; width: 40%%; margin: 2pt auto 3pt auto; }
            .head { font-size: %s; line-height: 1.15; }
            .head td { text-align: center; }
            .head .code { width: 22mm; text-align: left; }
            .head .motto { width: %s; }
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
            html { background: #fff; }
            body { padding: 5mm; overflow-wrap: anywhere; }
            @media (max-width: 480px) {
              .nowrap { white-space: normal; }
              .head td { display: block; width: auto !important; margin-bottom: 4pt; }
              .grid { display: block; overflow-x: auto; }
              .grid th, .grid td { overflow-wrap: normal; }
            }
            """;

    private PageText() {}

    /**
     * The page as it is shown, kept and printed. Every sheet but the first says which of how many it is (NĐ 30/2020,
     * Annex I), so that a paper of one sheet carries no number.
     */
    static String of(PaperForm form, String style, String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="vi"><head><title>%1$s</title>\
                <meta name="description" content="%1$s"/><meta name="viewport" content="width=device-width"/>\
                <style>%2$s</style><style media="screen">%3$s</style><style>%4$s</style></head><body>%5$s</body></html>
                """.formatted(escaped(form.title()), sheet(form), ON_SCREEN, style, body)
                .strip();
    }

    private static String sheet(PaperForm form) {
        var size = form.format().size();
        return switch (form.format()) {
            case A6 -> SHEET.formatted(size, "5mm", "11pt", "9pt", "50mm");
            case ROLL_80 -> SHEET.formatted(size, "4mm", "10pt", "8.5pt", "40mm");
            case A5 -> SHEET.formatted(size, "8mm 10mm 10mm 12mm", "10.5pt", "8.2pt", "64mm");
            case A4, A4_LANDSCAPE -> SHEET.formatted(size, "15mm 15mm 17mm 20mm", "12pt", "10.5pt", "88mm");
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
