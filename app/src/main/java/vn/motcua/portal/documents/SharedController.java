package vn.motcua.portal.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Public;
import vn.motcua.shared.Secret;
import vn.motcua.vault.DocumentShares;
import vn.motcua.web.FileAnswer;

/** Whoever holds a link that an owner gave away sees that one document until the link ends. */
@Controller
@Public
@RequestMapping("/shared/{secret}")
class SharedController {

    private static final int LONGEST = 100;

    private final DocumentShares shares;
    private final FileAnswer files;

    SharedController(DocumentShares shares, FileAnswer files) {
        this.shares = shares;
        this.files = files;
    }

    /** Says what the link leads to; the file is fetched by a button, since messengers open links to preview them. */
    @GetMapping
    ModelAndView show(@PathVariable String secret, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Robots-Tag", "noindex");
        return shares.find(read(secret))
                .map(shared -> new ModelAndView("portal/documents/shared", Map.of("shared", shared, "secret", secret)))
                .orElseGet(SharedController::over);
    }

    @PostMapping("/openings")
    ResponseEntity<Resource> open(@PathVariable String secret) {
        return shares.openFile(read(secret))
                .map(shared -> files.show(shared.document().file()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView over() {
        var page = new ModelAndView("portal/documents/over");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }

    private static Secret read(String secret) {
        return new Secret(secret.length() > LONGEST ? "" : secret);
    }
}
