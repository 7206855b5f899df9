package vn.motcua.files.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.motcua.files.FileType;

/** Looks into a ZIP, or a Word or Excel file, which is one: unpacks every entry to nowhere, counted. */
final class ZipInspection {

    private static final int CHUNK = 64 << 10;
    private static final Pattern OUTSIDE = Pattern.compile("^[/\\\\]|^[A-Za-z]:|(?:^|[/\\\\])\\.\\.(?:[/\\\\]|$)|\0");

    /** Macros of Word and Excel, old and new, controls and objects of other programs. */
    private static final Pattern ACTIVE =
            Pattern.compile(".*(?:vbaproject.*\\.bin|vbadata\\.xml|/macrosheets/.*|/activex/.*|oleobject.*\\.bin)");

    /** A template that the program would fetch from elsewhere as it opens the file. */
    private static final Pattern REMOTE_TEMPLATE =
            Pattern.compile("attachedTemplate\"[^>]*Target=\"(?:https?:|ftp:|\\\\\\\\|file://[^/])"
                    + "|Target=\"(?:https?:|ftp:|\\\\\\\\|file://[^/])[^>]*attachedTemplate\"");

    private final ZipFile zip;
    private final FileType type;
    private final Unpacking.Total total = new Unpacking.Total();

    private ZipInspection(ZipFile zip, FileType type) {
        this.zip = zip;
        this.type = type;
    }

    static Finding inspect(Path file, FileType type) {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            return new ZipInspection(zip, type).entries();
        } catch (Unpacking.TooMuch bomb) {
            return new Finding.Dangerous("entries that unpack without end");
        } catch (IOException | RuntimeException unreadable) {
            return new Finding.Damaged();
        }
    }

    private Finding entries() throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > Limits.ENTRIES) {
            return new Finding.Dangerous("too many entries");
        }
        for (ZipArchiveEntry entry : entries) {
            Finding found = entry(entry);
            if (!(found instanceof Finding.Sound)) {
                return found;
            }
        }
        return new Finding.Sound(0);
    }

    private Finding entry(ZipArchiveEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (OUTSIDE.matcher(name).find() || entry.isUnixSymlink()) {
            return new Finding.Dangerous("an entry that points outside");
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            return new Finding.Encrypted();
        } else if (!zip.canReadEntryData(entry)) {
            return new Finding.Damaged();
        } else if (isOffice() && ACTIVE.matcher("/" + name).matches()) {
            return new Finding.Dangerous("macros");
        } else if (Executables.isRunByName(name)) {
            return new Finding.Dangerous("a program inside");
        }
        return content(entry, name);
    }

    private boolean isOffice() {
        return type != FileType.ZIP;
    }

    private Finding content(ZipArchiveEntry entry, String name) throws IOException {
        var checksum = new CRC32();
        var counted = new Unpacking(total);
        byte[] head;
        String text = "";
        try (var in = new CheckedInputStream(zip.getInputStream(entry), checksum)) {
            head = in.readNBytes(CHUNK);
            counted.count(head.length);
            if (isOffice() && (name.endsWith(".rels") || name.equals("[content_types].xml"))) {
                text = text(head, in, counted);
            } else {
                in.transferTo(counted);
            }
        }
        if (checksum.getValue() != entry.getCrc()) {
            return new Finding.Damaged();
        } else if (text.contains("macroEnabled")
                || REMOTE_TEMPLATE.matcher(text).find()) {
            return new Finding.Dangerous("macros or a remote template");
        }
        if (Executables.isProgram(head)) {
            return new Finding.Dangerous("a program inside");
        }
        return !isOffice() && Executables.isArchive(head)
                ? new Finding.Dangerous("an archive inside")
                : new Finding.Sound(0);
    }

    private String text(byte[] head, InputStream rest, Unpacking counted) throws IOException {
        var whole = new ByteArrayOutputStream();
        whole.write(head);
        whole.write(rest.readNBytes(CHUNK * 16));
        counted.count(whole.size());
        rest.transferTo(counted);
        return whole.toString(StandardCharsets.UTF_8);
    }
}
