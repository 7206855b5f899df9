package vn.motcua.control.catalog;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.catalog.PublishedVersion;
import vn.motcua.shared.ProcedureCode;

/** Finds what an address names, or answers that there is no such page. */
final class Codes {

    private Codes() {}

    static ProcedureCode code(String text) {
        if (!ProcedureCode.isWellFormed(text)) {
            throw notFound();
        }
        return new ProcedureCode(text);
    }

    /** The version that begins last, replaced ones aside. */
    static ProcedureVersion latest(Procedures procedures, String code) {
        return procedures.history(code(code)).stream()
                .filter(each -> !each.replaced())
                .map(PublishedVersion::version)
                .findFirst()
                .orElseThrow(Codes::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
