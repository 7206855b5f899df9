package vn.motcua.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who acts, as every recorded act remembers it. */
public sealed interface Actor {

    /** The name to show beside the act. */
    String displayName();

    /** The unit for which the act is done, if the actor belongs to one. */
    default Optional<UnitCode> actingFor() {
        return Optional.empty();
    }

    /**
     * A person on the staff, under one of the posts held that day.
     *
     * @param mandate the delegation that the act rests on, such as a decision's number, or null when it is the post's own
     */
    record Staff(
            AccountId account,
            PostId post,
            UnitCode unit,
            Role role,
            String displayName,
            @Nullable String mandate) implements Actor {

        @Override
        public Optional<UnitCode> actingFor() {
            return Optional.of(unit);
        }
    }

    /** A citizen or business, at the portal; {@code identifier} is the personal or tax number they are known by. */
    record Applicant(String identifier, String displayName) implements Actor {}

    /** The system itself: a sweep, an import, a message from another system; {@code process} names which. */
    record System(String process) implements Actor {

        @Override
        public String displayName() {
            return process;
        }
    }
}
