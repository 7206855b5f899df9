package vn.motcua.portal.filing;

import vn.motcua.filing.Filer;

/**
 * Who files, and under which addresses.
 *
 * @param base where the pages begin, such as {@code /my/filings}
 * @param uploads where files are sent ahead of their form
 * @param home where whoever files goes on afterwards
 */
public record FilingDesk(Filer filer, String base, String uploads, String home) {

    public boolean isAssisted() {
        return filer.assistant().isPresent();
    }
}
