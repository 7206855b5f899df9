package vn.motcua.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.motcua.shared.Role;

/**
 * The roles that may use a page or an API call; on a handler method it replaces what its class says.
 *
 * <p>A handler that carries none of {@link Allow}, {@link AllowAnyPost}, {@link AllowSignedIn} and {@link Public} is
 * refused to everyone. The role is that of the post under which the person acts at that moment. Whether that post may
 * touch one particular dossier is the business of the module that owns the dossier.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {

    /** At least one role. */
    Role[] value();
}
