package vn.motcua.testing;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.motcua.identity.SignedInPerson;
import vn.motcua.identity.StaffAuthentication;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Makes a MockMvc request as a person on the staff: {@code get("/office/inbox").with(SignedIn.as(CASE_OFFICER, "H48.61"))}. */
public final class SignedIn {

    private SignedIn() {}

    /** An officer with an account and a post of their own, new each time. */
    public static RequestPostProcessor as(Role role, String unit) {
        return as(staff(role, unit));
    }

    public static RequestPostProcessor as(Actor.Staff actor) {
        var person = SignedInPerson.under(actor, "test." + actor.role().name().toLowerCase(Locale.ROOT));
        return SecurityMockMvcRequestPostProcessors.authentication(new StaffAuthentication(person));
    }

    /** Somebody who is signed in and has not chosen a post, or holds none. */
    public static RequestPostProcessor withoutPost() {
        var person = new SignedInPerson(AccountId.next(), "test.nobody", "Nguyễn Văn Không", Optional.empty());
        return SecurityMockMvcRequestPostProcessors.authentication(new StaffAuthentication(person));
    }

    public static Actor.Staff staff(Role role, String unit) {
        return new Actor.Staff(AccountId.next(), PostId.next(), new UnitCode(unit), role, "Nguyễn Văn An", null);
    }
}
