package vn.motcua.files.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Walks over every object of a PDF, used by a page or not, and looks for what acts. */
final class PdfObjects {

    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "ImportData", "Rendition");
    private static final Set<String> ANNOTATIONS = Set.of("RichMedia", "Movie", "Screen");
    private static final Set<String> COMPRESSIONS = Set.of("LZWDecode", "LZW", "RunLengthDecode", "RL");
    private static final Set<String> OF_IMAGES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

    private final Unpacking.Total total = new Unpacking.Total();
    private int visited;

    private PdfObjects() {}

    /** What is dangerous in it, if anything. */
    static Optional<String> danger(COSDocument document) throws IOException {
        var objects = new PdfObjects();
        try {
            for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
                var danger = objects.dangerIn(document.getObjectFromPool(key).getObject());
                if (danger.isPresent()) {
                    return danger;
                }
            }
            return objects.dangerIn(document.getTrailer());
        } catch (Unpacking.TooMuch bomb) {
            return Optional.of("streams that unpack without end");
        }
    }

    /** In an object and what it holds directly; what it refers to has its own turn. */
    private Optional<String> dangerIn(COSBase object) throws IOException {
        Deque<COSBase> open = new ArrayDeque<>();
        push(open, object);
        while (!open.isEmpty()) {
            if (++visited > Limits.OBJECTS) {
                return Optional.of("too many objects");
            }
            COSBase next = open.pop();
            if (next instanceof COSDictionary dictionary) {
                var danger = danger(dictionary);
                if (danger.isPresent()) {
                    return danger;
                }
                dictionary.keySet().forEach(key -> push(open, dictionary.getItem(key)));
            } else if (next instanceof COSArray array) {
                array.forEach(each -> push(open, each));
            }
        }
        return Optional.empty();
    }

    private static void push(Deque<COSBase> open, COSBase object) {
        if (object instanceof COSDictionary || object instanceof COSArray) {
            open.push(object);
        }
    }

    private Optional<String> danger(COSDictionary dictionary) throws IOException {
        String action = dictionary.getNameAsString(COSName.S, "");
        String subtype = dictionary.getNameAsString(COSName.SUBTYPE, "");
        if (ACTIONS.contains(action) || dictionary.containsKey(COSName.JS) || dictionary.containsKey("JavaScript")) {
            return Optional.of(action.isEmpty() ? "JavaScript" : action);
        } else if (ANNOTATIONS.contains(subtype) || dictionary.containsKey(COSName.XFA)) {
            return Optional.of(subtype.isEmpty() ? "XFA" : subtype);
        } else if (dictionary.containsKey(COSName.EF)) {
            return attachment(dictionary);
        }
        return dictionary instanceof COSStream stream ? stream(stream) : Optional.empty();
    }

    private Optional<String> attachment(COSDictionary specification) throws IOException {
        for (COSName key : List.of(COSName.F, COSName.UF)) {
            if (Executables.isRunByName(specification.getString(key, ""))) {
                return Optional.of("a program attached");
            }
        }
        COSDictionary files = specification.getCOSDictionary(COSName.EF);
        if (files == null) {
            return Optional.empty();
        }
        for (COSName key : files.keySet()) {
            COSStream file = files.getCOSStream(key);
            if (file != null && isProgramOrMacros(unpacked(file))) {
                return Optional.of("a program attached");
            }
        }
        return Optional.empty();
    }

    private static boolean isProgramOrMacros(byte[] content) {
        return Executables.isProgram(content) || Bytes.find(ByteBuffer.wrap(content), "vbaProject.bin", 0) >= 0;
    }

    private Optional<String> stream(COSStream stream) throws IOException {
        if (stream.getNameAsString(COSName.SUBTYPE, "").equals("Image") && isImageTooLarge(stream)) {
            return Optional.of("an image of too many points");
        }
        if (filters(stream).stream().anyMatch(COMPRESSIONS::contains)) {
            unpack(stream, new Unpacking(total));
        }
        return Optional.empty();
    }

    private static boolean isImageTooLarge(COSStream stream) throws IOException {
        long width = stream.getLong(COSName.WIDTH, stream.getLong(COSName.W, 0));
        long height = stream.getLong(COSName.HEIGHT, stream.getLong(COSName.H, 0));
        if (Limits.isImageTooLarge(width, height)) {
            return true;
        }
        if (!filters(stream).equals(List.of("DCTDecode"))) {
            return false;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            return ImageInspection.isTooLarge(raw);
        }
    }

    private byte[] unpacked(COSStream stream) throws IOException {
        var content = new ByteArrayOutputStream();
        unpack(stream, new Unpacking(total, content));
        return content.toByteArray();
    }

    /** Through all filters but those of images. */
    private void unpack(COSStream stream, OutputStream last) throws IOException {
        List<String> filters = filters(stream).stream()
                .takeWhile(filter -> !OF_IMAGES.contains(filter))
                .toList();
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int each = 0; each < filters.size() - 1; each++) {
                var between = new ByteArrayOutputStream();
                FilterFactory.INSTANCE
                        .getFilter(filters.get(each))
                        .decode(in, new Unpacking(total, between), stream, each);
                in = new ByteArrayInputStream(between.toByteArray());
            }
            if (filters.isEmpty()) {
                in.transferTo(last);
            } else {
                FilterFactory.INSTANCE.getFilter(filters.getLast()).decode(in, last, stream, filters.size() - 1);
            }
        }
    }

    private static List<String> filters(COSStream stream) {
        return switch (stream.getFilters()) {
            case COSName one -> List.of(one.getName());
            case COSArray several -> several.toCOSNameStringList();
            case null, default -> List.of();
        };
    }
}
