package vn.motcua.identity.access;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Something that can be asked for.
 *
 * @param path the pattern, such as {@code /office/dossiers/{id}}
 */
record Endpoint(HttpMethod method, String path) implements Comparable<Endpoint> {

    private static final String SOME_ID = "01890000-0000-7000-8000-000000000000";

    private static final Comparator<Endpoint> BY_PATH = Comparator.comparing(Endpoint::path)
            .thenComparing(endpoint -> endpoint.method().name());

    static Set<Endpoint> allOf(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(Endpoint::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Endpoint> of(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var named = methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods;
        return info.getPatternValues().stream()
                .flatMap(path -> named.stream().map(method -> new Endpoint(method.asHttpMethod(), path)));
    }

    /** A path that the pattern matches, with identifiers of nothing. */
    String examplePath() {
        return path.replaceAll("\\{[^/]+}", SOME_ID);
    }

    @Override
    public int compareTo(Endpoint other) {
        return BY_PATH.compare(this, other);
    }
}
