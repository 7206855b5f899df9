package vn.motcua.vault.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;

/** How an actor stands in a row. */
record ActorColumns(
        String kind, @Nullable UUID account, @Nullable String unit, String name) {

    static ActorColumns of(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff ->
                new ActorColumns("STAFF", staff.account().value(), staff.unit().value(), staff.displayName());
            case Actor.Applicant applicant -> new ActorColumns("APPLICANT", null, null, applicant.displayName());
            case Actor.System system -> new ActorColumns("SYSTEM", null, null, system.process());
        };
    }
}
