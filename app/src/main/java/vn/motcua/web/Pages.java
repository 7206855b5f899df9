package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.identity.CurrentPerson;
import vn.motcua.identity.spi.ApplicantGate;

/** Makes the {@link Page} of a request, once. */
final class Pages {

    private static final String ATTRIBUTE = Page.class.getName();

    private final MessageSource messages;
    private final Assets assets;
    private final CurrentPerson current;
    private final ApplicantGate applicants;
    private final List<NavLink> links;

    Pages(MessageSource messages, Assets assets, CurrentPerson current, ApplicantGate applicants, List<NavLink> links) {
        this.messages = messages;
        this.assets = assets;
        this.current = current;
        this.applicants = applicants;
        this.links = links.stream()
                .sorted(Comparator.comparing(NavLink::area).thenComparing(NavLink::order))
                .toList();
    }

    Page of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Page made) {
            return made;
        }
        Page page = make(request);
        request.setAttribute(ATTRIBUTE, page);
        return page;
    }

    private static Reader.Kiosk kiosk(HttpServletRequest request) {
        if (KioskCookie.read(request).isEmpty()) {
            return Reader.Kiosk.NONE;
        }
        return KioskCookie.isLarge(request) ? Reader.Kiosk.LARGE : Reader.Kiosk.NORMAL;
    }

    private Page make(HttpServletRequest request) {
        Language language = Language.of(RequestContextUtils.getLocale(request));
        Place place = Place.of(request);
        Reader reader = new Reader(current.find(), applicants::isSignedOn, kiosk(request), links, () ->
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
        return new Page(language, new Texts(messages, language), place, reader, assets);
    }
}
