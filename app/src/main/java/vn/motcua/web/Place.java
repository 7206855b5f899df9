package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the reader is: the address that they asked for, also when an error page answers instead. */
record Place(String path, @Nullable String query, Area area) {

    static Place of(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed instanceof String uri ? uri : request.getRequestURI();
        Object failedQuery = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        String query = failed == null ? request.getQueryString() : (failedQuery instanceof String text ? text : null);
        return new Place(path, query, Area.ofPath(path));
    }

    /** The same address with another language; a path that a browser would take for another host leads home. */
    String in(Language language) {
        String choice = LanguageChoice.PARAMETER + "=";
        String asked = query == null ? "" : query;
        String others = Arrays.stream(asked.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith(choice))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
        return (path.startsWith("//") ? "/" : path) + "?" + others + choice + language.tag();
    }
}
