package vn.motcua.identity.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import vn.motcua.identity.Allow;
import vn.motcua.identity.AllowAnyPost;
import vn.motcua.identity.AllowApplicant;
import vn.motcua.identity.AllowSignedIn;
import vn.motcua.identity.Public;
import vn.motcua.identity.SignedInPerson;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Role;

/** What the annotations of a handler say about who may use it. */
sealed interface AccessRule {

    boolean admits(Asking asking);

    /**
     * Who asks.
     *
     * @param person of the staff, or null for everyone else
     * @param applicant whether an applicant is signed on; asked only where it matters
     */
    record Asking(@Nullable SignedInPerson person, BooleanSupplier applicant) {}

    record Everyone() implements AccessRule {

        @Override
        public boolean admits(Asking asking) {
            return true;
        }
    }

    record Nobody() implements AccessRule {

        @Override
        public boolean admits(Asking asking) {
            return false;
        }
    }

    record SignedIn() implements AccessRule {

        @Override
        public boolean admits(Asking asking) {
            return asking.person != null;
        }
    }

    record Applicants() implements AccessRule {

        @Override
        public boolean admits(Asking asking) {
            return asking.applicant.getAsBoolean();
        }
    }

    record Roles(Set<Role> roles) implements AccessRule {

        @Override
        public boolean admits(Asking asking) {
            return asking.person != null
                    && asking.person
                            .actor()
                            .map(Actor.Staff::role)
                            .filter(roles::contains)
                            .isPresent();
        }
    }

    /**
     * The rule of the method if it has one, else that of its class, else nobody.
     *
     * @throws IllegalStateException when two rules stand on the same element, for one of them would be a mistake
     */
    static AccessRule of(HandlerMethod handler) {
        return Stream.<AnnotatedElement>of(handler.getMethod(), handler.getBeanType())
                .map(AccessRule::on)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Nobody::new);
    }

    private static Optional<AccessRule> on(AnnotatedElement element) {
        var rules = Stream.of(Allow.class, AllowAnyPost.class, AllowSignedIn.class, AllowApplicant.class, Public.class)
                .map(type -> AnnotatedElementUtils.findMergedAnnotation(element, type))
                .filter(annotation -> annotation != null)
                .map(AccessRule::from)
                .toList();
        if (rules.size() > 1) {
            throw new IllegalStateException("more than one access rule on " + element);
        }
        return rules.stream().findFirst();
    }

    private static AccessRule from(Annotation annotation) {
        return switch (annotation) {
            case Allow allow -> new Roles(Set.of(allow.value()));
            case AllowAnyPost _ -> new Roles(EnumSet.allOf(Role.class));
            case AllowSignedIn _ -> new SignedIn();
            case AllowApplicant _ -> new Applicants();
            case Public _ -> new Everyone();
            default -> throw new IllegalStateException("not an access rule: " + annotation);
        };
    }
}
