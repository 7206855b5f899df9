package vn.motcua.identity.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.identity.CurrentPerson;
import vn.motcua.identity.SignedInPerson;
import vn.motcua.identity.StaffAuthentication;

@Component
class SecurityContextPerson implements CurrentPerson {

    @Override
    public Optional<SignedInPerson> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof StaffAuthentication staff
                ? Optional.of(staff.getPrincipal())
                : Optional.empty();
    }
}
