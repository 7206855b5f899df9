package vn.motcua.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import vn.motcua.identity.SignedInPerson;
import vn.motcua.shared.Role;

/** Who reads the page, and what that lets them do. */
record Reader(
        Optional<SignedInPerson> person,
        BooleanSupplier applicant,
        Kiosk kiosk,
        List<NavLink> links,
        Supplier<@Nullable CsrfToken> token) {

    /** Whether the page is read at a kiosk, and there with large letters. */
    enum Kiosk {
        NONE,
        NORMAL,
        LARGE
    }

    boolean actsAs(Set<Role> roles) {
        return person.flatMap(SignedInPerson::actor)
                .filter(actor -> roles.contains(actor.role()))
                .isPresent();
    }

    /** The links of the part that the page belongs to: those for everyone, and those that the reader's role opens. */
    List<NavLink> navigation(Area area) {
        return links.stream()
                .filter(link -> link.area().isStaff() == area.isStaff())
                .filter(link -> link.isFor(person.flatMap(SignedInPerson::actor)))
                .toList();
    }

    Content csrf() {
        return output -> {
            CsrfToken csrf = token.get();
            if (csrf != null) {
                output.writeContent("<input type=\"hidden\" name=\"" + csrf.getParameterName() + "\" value=\""
                        + csrf.getToken() + "\">");
            }
        };
    }
}
