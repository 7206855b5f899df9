package vn.motcua.papers.print;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.PaperField;

/** Puts what is to be said into a layout; layouts see texts, flags and lists, never objects of the product. */
final class FilledLayout {

    /** What XML cannot carry, and what would turn a line of writing around. */
    private static final Pattern UNWRITABLE = Pattern.compile(
            "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .withLoader(name -> {
                throw new IllegalArgumentException("layouts include nothing: " + name);
            })
            .withCollector(new OnlyMaps());

    private FilledLayout() {}

    static Template compile(String body) {
        return COMPILER.compile(body);
    }

    /** @throws IllegalArgumentException when something is said about a field that the form does not have */
    static String fill(Template layout, List<PaperField> fields, PaperData data) {
        return layout.execute(values(fields, data));
    }

    private static Map<String, Object> values(List<PaperField> fields, PaperData data) {
        var values = new HashMap<String, Object>();
        for (var field : fields) {
            values.put(field.name(), value(field, data));
        }
        for (var name : data.names()) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("the form has no field " + name);
            }
        }
        return values;
    }

    private static Object value(PaperField field, PaperData data) {
        return switch (field.kind()) {
            case TEXT -> writable(data.text(field.name()));
            case FLAG -> data.flag(field.name());
            case QR -> CodePictures.qr(writable(data.text(field.name())));
            case BARCODE -> CodePictures.barcode(writable(data.text(field.name())));
            case ROWS ->
                data.rows(field.name()).stream()
                        .map(row -> values(field.columns(), row))
                        .toList();
        };
    }

    private static String writable(String text) {
        return UNWRITABLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
    }

    /** Looks names up in maps alone: a layout never reaches a method or a field of an object. */
    private static final class OnlyMaps extends BasicCollector {
        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new ConcurrentHashMap<>();
        }
    }
}
