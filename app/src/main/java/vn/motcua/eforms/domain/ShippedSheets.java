package vn.motcua.eforms.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The sheets that come with the product: what is known of their edition, an empty line, and the lines. */
final class ShippedSheets {

    private static final Pattern NAME = Pattern.compile("[a-z-]{1,60}");
    private static final Pattern KNOWN = Pattern.compile("(mark|source|verified): (.*)");

    private ShippedSheets() {}

    /** @throws IllegalArgumentException when there is none of that name */
    static ObjectNode read(String name) {
        var sheet = JsonNodeFactory.instance.objectNode();
        var parts = text(name).split("\n\n", 2);
        for (var line : parts[0].lines().toList()) {
            var known = KNOWN.matcher(line);
            if (!known.matches() || parts.length < 2) {
                throw new IllegalArgumentException("the sheet " + name + " has no head: " + line);
            }
            if (known.group(1).equals("verified")) {
                sheet.put("verified", known.group(2).equals("yes"));
            } else {
                sheet.put(known.group(1), known.group(2));
            }
        }
        var lines = sheet.putArray("lines");
        parts[1].stripTrailing().lines().forEach(lines::add);
        return sheet;
    }

    private static String text(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a sheet: " + name);
        }
        try (InputStream file = ShippedSheets.class.getResourceAsStream("/eforms/sheets/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalArgumentException("no sheet is called " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
