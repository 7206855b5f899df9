package vn.motcua.portal.offline;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.motcua.identity.Public;
import vn.motcua.web.Page;

/** What a browser needs to install the portal and to keep a page: they stand at the root, since they speak for all of it. */
@Controller
@Public
class AppController {

    @GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json;charset=UTF-8")
    ResponseEntity<String> manifest(Page page) {
        return asked("""
                {"id": "/", "name": "%s", "short_name": "%s", "lang": "%s", "start_url": "/", "scope": "/",
                 "display": "standalone", "background_color": "#ffffff", "theme_color": "#8f1219",
                 "icons": [{"src": "%s", "sizes": "any", "type": "image/svg+xml", "purpose": "any"}],
                 "shortcuts": [{"name": "%s", "url": "/procedures"}, {"name": "%s", "url": "/tracking"}]}
                """.formatted(
                        page.t("portal.offline.app"),
                        page.t("web.product"),
                        page.lang(),
                        page.asset("favicon.svg"),
                        page.t("portal.nav.procedures"),
                        page.t("portal.nav.tracking")));
    }

    /** Changes with the assets, and so is the sign for browsers to take the new ones. */
    @GetMapping(path = "/service-worker.js", produces = "text/javascript;charset=UTF-8")
    ResponseEntity<String> worker(Page page) {
        return asked("self.ASSETS = '%s'\nimportScripts('%s')\n".formatted(page.asset(""), page.asset("worker.js")));
    }

    @GetMapping("/offline")
    String offline() {
        return "portal/offline/offline";
    }

    private static ResponseEntity<String> asked(String body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(body);
    }
}
