package vn.motcua.files.inspection;

import java.nio.ByteBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks each stream of a PDF in constant memory and throws the result away.
 *
 * <p>A reader unpacks some of them into memory as it opens the file, so they must be measured before. The bytes decide,
 * not what the file says of its filters: what looks deflated is inflated, and what comes out of it once more.
 */
final class PdfStreams {

    enum State {
        SOUND,
        BROKEN,
        BURSTING
    }

    /** Where the description of a stream is looked for, in bytes before it. */
    private static final int DESCRIPTION = 2048;

    private static final int CHUNK = 64 << 10;
    private static final int DEEPEST = 3;
    private static final Pattern ESCAPED = Pattern.compile("#([0-9a-fA-F]{2})");
    private static final Pattern READ_ON_OPENING = Pattern.compile("/(?:ObjStm|XRef)\\b");
    private static final Pattern OTHER_COMPRESSION = Pattern.compile("/(?:LZW|LZWDecode|RL|RunLengthDecode)\\b");
    private static final Pattern FLATE_FIRST = Pattern.compile("/Filter\\s*\\[?\\s*/(?:FlateDecode|Fl)\\b");

    private final ByteBuffer bytes;
    private final Unpacking.Total total = new Unpacking.Total();
    private State state = State.SOUND;

    private PdfStreams(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static PdfStreams in(ByteBuffer bytes) {
        var streams = new PdfStreams(bytes);
        streams.measure();
        return streams;
    }

    State state() {
        return state;
    }

    private void measure() {
        int at = 0;
        try {
            while ((at = Bytes.find(bytes, "stream", at)) >= 0) {
                if (isBegin(at)) {
                    measureOne(at);
                }
                at += "stream".length();
            }
        } catch (Unpacking.TooMuch bomb) {
            state = State.BURSTING;
        }
    }

    private boolean isBegin(int at) {
        return Bytes.text(bytes, at - 64, at).stripTrailing().endsWith(">>");
    }

    private void measureOne(int at) throws Unpacking.TooMuch {
        String description = description(at);
        if (READ_ON_OPENING.matcher(description).find()
                && OTHER_COMPRESSION.matcher(description).find()) {
            throw new Unpacking.TooMuch();
        }
        int begin = afterLineBreak(at + "stream".length());
        if (begin + 2 <= bytes.limit() && isDeflated(bytes.get(begin), bytes.get(begin + 1))) {
            try {
                inflate(begin);
            } catch (DataFormatException broken) {
                if (FLATE_FIRST.matcher(description).find()) {
                    state = State.BROKEN;
                }
            }
        }
    }

    private String description(int at) {
        String before = Bytes.text(bytes, at - DESCRIPTION, at);
        String own = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return ESCAPED.matcher(own)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private int afterLineBreak(int at) {
        int begin = at;
        while (begin < bytes.limit() && (bytes.get(begin) == '\r' || bytes.get(begin) == ' ')) {
            begin++;
        }
        return begin < bytes.limit() && bytes.get(begin) == '\n' ? begin + 1 : begin;
    }

    private void inflate(int begin) throws DataFormatException, Unpacking.TooMuch {
        try (var layer = new Layer(0)) {
            layer.feed(bytes.slice(begin, bytes.limit() - begin));
        }
    }

    /** The two bytes with which deflated data begin (RFC 1950). */
    private static boolean isDeflated(byte first, byte second) {
        return (first & 0x0f) == 8 && (((first & 0xff) << 8) | (second & 0xff)) % 31 == 0;
    }

    /** One compression around another. */
    private final class Layer implements AutoCloseable {

        private final Inflater inflater = new Inflater();
        private final Unpacking counted = new Unpacking(total);
        private final byte[] chunk = new byte[CHUNK];
        private final int depth;
        private boolean begun;
        private @Nullable Layer within;

        Layer(int depth) {
            this.depth = depth;
        }

        void feed(ByteBuffer compressed) throws DataFormatException, Unpacking.TooMuch {
            inflater.setInput(compressed);
            int length;
            while (!inflater.finished() && (length = inflater.inflate(chunk)) > 0) {
                counted.count(length);
                passOn(length);
            }
        }

        private void passOn(int length) throws Unpacking.TooMuch {
            if (!begun && length >= 2 && isDeflated(chunk[0], chunk[1])) {
                if (depth == DEEPEST) {
                    throw new Unpacking.TooMuch();
                }
                within = new Layer(depth + 1);
            }
            begun = true;
            if (within != null) {
                try {
                    within.feed(ByteBuffer.wrap(chunk, 0, length));
                } catch (DataFormatException onlyLookedDeflated) {
                    within.close();
                    within = null;
                }
            }
        }

        @Override
        public void close() {
            inflater.end();
            if (within != null) {
                within.close();
            }
        }
    }
}
