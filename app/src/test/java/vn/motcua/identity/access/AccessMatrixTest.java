package vn.motcua.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.ServletException;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.shared.Role;
import vn.motcua.testing.ProductTest;
import vn.motcua.testing.SignedIn;
import vn.motcua.testing.SignedOnPeople;

/**
 * Proves for every page and every API call who may use it, by asking for it under each role and without any.
 *
 * <p>The truth stands in {@code access-matrix.csv}; see {@code docs/development/access-matrix.md}.
 */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private final TreeMap<Endpoint, AccessMatrix.Line> table = AccessMatrix.read();

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    MockMvc pages;

    @Autowired
    SignedOnPeople applicants;

    @Autowired
    TransactionTemplate transactions;

    Set<Endpoint> endpoints() {
        return Endpoint.allOf(requestMappingHandlerMapping);
    }

    @Test
    void everyHandlerStandsInTheTable() {
        var missing = new TreeSet<>(endpoints());
        missing.removeAll(table.keySet());

        assertThat(missing.stream().map(this::lineFor).collect(Collectors.joining("\n")))
                .as("add these lines to app/src/test/resources/access-matrix.csv if they say what you mean")
                .isEmpty();
    }

    @Test
    void everyLineOfTheTableHasAHandler() {
        assertThat(table.keySet())
                .as("lines of access-matrix.csv without a handler: remove them")
                .isSubsetOf(endpoints());
    }

    @ParameterizedTest
    @MethodSource("endpoints")
    void answersExactlyThoseWhomTheTableNames(Endpoint endpoint) {
        var line = table.getOrDefault(endpoint, AccessMatrix.Line.of(endpoint, AccessMatrix.Openness.NOBODY));

        assertThat(observe(endpoint, line.example()))
                .as("the table says: %s", line)
                .isEqualTo(line);
    }

    /** What a line would have to say for the handler as it is. */
    private String lineFor(Endpoint endpoint) {
        return observe(endpoint, Optional.empty()).toString();
    }

    private AccessMatrix.Line observe(Endpoint endpoint, Optional<String> example) {
        var path = example.orElseGet(endpoint::examplePath);
        if (isAdmitted(endpoint, path, Optional.empty())) {
            return new AccessMatrix.Line(endpoint, AccessMatrix.Openness.EVERYONE, Set.of(), example);
        }
        if (!isRefusal(answer(endpoint, path, Optional.of(anApplicant())), false, path)) {
            return new AccessMatrix.Line(endpoint, AccessMatrix.Openness.APPLICANT, Set.of(), example);
        }
        var admitted = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (isAdmitted(endpoint, path, Optional.of(SignedIn.as(role, "T30")))) {
                admitted.add(role);
            }
        }
        boolean withoutPost = isAdmitted(endpoint, path, Optional.of(SignedIn.withoutPost()));
        return new AccessMatrix.Line(endpoint, AccessMatrix.Openness.of(admitted, withoutPost), admitted, example);
    }

    /** Signed on at the portal, and nobody on the staff. */
    private RequestPostProcessor anApplicant() {
        return applicants.signedOn("Phạm Thị Lài");
    }

    private boolean isAdmitted(Endpoint endpoint, String path, Optional<RequestPostProcessor> person) {
        return !isRefusal(answer(endpoint, path, person), person.isPresent(), path);
    }

    /** Refused is a stranger who is sent to the sign-in page, or a program or a person who is told so. */
    private static boolean isRefusal(Answer answer, boolean signedIn, String path) {
        return switch (answer.status()) {
            case 401, 403 -> true;
            case 302 ->
                !path.startsWith("/sign-")
                        && (answer.location().startsWith("/sign-on")
                                || (!signedIn && answer.location().startsWith("/sign-in")));
            default -> false;
        };
    }

    private record Answer(int status, String location) {

        static Answer of(MockHttpServletResponse response) {
            return new Answer(
                    response.getStatus(),
                    Optional.ofNullable(response.getRedirectedUrl()).orElse(""));
        }
    }

    /** Whatever a handler that was reached does is undone; that it fails for want of sense shows that it was reached. */
    private Answer answer(Endpoint endpoint, String path, Optional<RequestPostProcessor> person) {
        var call = request(endpoint.method(), URI.create(path)).with(csrf());
        person.ifPresent(call::with);
        return transactions.execute(transaction -> {
            transaction.setRollbackOnly();
            try {
                return Answer.of(pages.perform(call).andReturn().getResponse());
            } catch (ServletException reached) {
                return new Answer(500, "");
            } catch (Exception problem) {
                throw new IllegalStateException(problem);
            }
        });
    }
}
