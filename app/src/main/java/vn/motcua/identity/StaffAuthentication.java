package vn.motcua.identity;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import vn.motcua.shared.Actor;

/**
 * The signed-in person as Spring Security knows them.
 *
 * <p>Authorities are those of the one post under which the person acts: {@code ROLE_<role>} and {@code UNIT_<code>};
 * none while no post is chosen.
 */
public final class StaffAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient SignedInPerson person;

    public StaffAuthentication(SignedInPerson person) {
        super(authorities(person));
        this.person = person;
        setAuthenticated(true);
    }

    private static List<GrantedAuthority> authorities(SignedInPerson person) {
        return person.actor().map(StaffAuthentication::authorities).orElse(List.of());
    }

    private static List<GrantedAuthority> authorities(Actor.Staff actor) {
        return List.of(
                new SimpleGrantedAuthority("ROLE_" + actor.role()), new SimpleGrantedAuthority("UNIT_" + actor.unit()));
    }

    @Override
    public SignedInPerson getPrincipal() {
        return person;
    }

    /** Nothing: a password is never kept. */
    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return person.username();
    }
}
