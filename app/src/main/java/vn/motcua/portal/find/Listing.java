package vn.motcua.portal.find;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.web.Paging;

/**
 * Procedures on a page of their own, which stands in the address with what narrows them.
 *
 * @param path of the page, without what narrows it
 * @param all how many there are in all fields
 * @param fields how many of them lie in each field
 * @param field the one that was chosen, or null for all
 * @param hits those on this page
 */
public record Listing(
        String path,
        int all,
        SortedMap<String, Integer> fields,
        @Nullable String field,
        List<ProcedureVersion> hits,
        Paging paging) {

    /** The address of the procedures of one field. */
    public String of(String name) {
        return address(path, name, 1);
    }

    static String address(String path, @Nullable String field, int number) {
        var address = UriComponentsBuilder.fromPath(path);
        if (field != null) {
            address.queryParam("field", "{field}").uriVariables(Map.of("field", field));
        }
        if (number > 1) {
            address.queryParam("page", number);
        }
        return address.encode().build().toUriString();
    }
}
