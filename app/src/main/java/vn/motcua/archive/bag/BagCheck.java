package vn.motcua.archive.bag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Verifies a package: that every file is there and is the one that was packed, and that the events are chained. */
public final class BagCheck {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");
    private static final String EVENTS = "data/events.jsonl";
    private static final String FACTS = "data/dossier.json";

    private final ZipFile zip;
    private final Map<String, ZipEntry> files = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * What was found.
     *
     * @param faults one line each; empty when the package holds
     */
    public record Report(int files, int events, List<String> faults) {
        public Report {
            faults = List.copyOf(faults);
        }

        public boolean holds() {
            return faults.isEmpty();
        }
    }

    private BagCheck(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws IOException when it cannot be read as a ZIP */
    public static Report check(Path zip) throws IOException {
        try (var file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            return new BagCheck(file).run();
        }
    }

    private Report run() throws IOException {
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String path = entry.getName().substring(entry.getName().indexOf('/') + 1);
            if (!entry.isDirectory() && files.put(path, entry) != null) {
                faults.add("twice in the package: " + path);
            }
        }
        Map<String, String> tags = manifest(BagWriter.TAG_MANIFEST);
        Map<String, String> payload = manifest(BagWriter.MANIFEST);
        if (!tags.containsKey(BagWriter.MANIFEST)) {
            faults.add(BagWriter.TAG_MANIFEST + " does not cover the manifest");
        }
        compare(tags);
        compare(payload);
        var unknown = new TreeSet<>(files.keySet());
        unknown.removeAll(tags.keySet());
        unknown.removeAll(payload.keySet());
        unknown.remove(BagWriter.TAG_MANIFEST);
        unknown.forEach(path -> faults.add("not in the manifest: " + path));
        return new Report(files.size(), events(), faults);
    }

    private void compare(Map<String, String> manifest) throws IOException {
        for (var line : manifest.entrySet()) {
            ZipEntry file = files.get(line.getKey());
            if (file == null) {
                faults.add("missing: " + line.getKey());
            } else if (!hash(file).equals(line.getValue())) {
                faults.add("changed: " + line.getKey());
            }
        }
    }

    private String hash(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry);
                var digested = new DigestInputStream(in, Hashes.sha256())) {
            digested.transferTo(OutputStream.nullOutputStream());
            return Hashes.hex(digested.getMessageDigest());
        }
    }

    private Map<String, String> manifest(String name) throws IOException {
        var manifest = new LinkedHashMap<String, String>();
        for (String line : lines(name)) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                manifest.put(parts.group(2), parts.group(1));
            } else {
                faults.add("not a line of a manifest, in " + name + ": " + line);
            }
        }
        return manifest;
    }

    private int events() throws IOException {
        @Nullable ZipEntry facts = files.get(FACTS);
        if (facts == null) {
            return 0;
        }
        List<String> lines = lines(EVENTS);
        try (InputStream in = zip.getInputStream(facts)) {
            EventChain.fault(in.readAllBytes(), lines).ifPresent(faults::add);
        }
        return lines.size();
    }

    private List<String> lines(String name) throws IOException {
        @Nullable ZipEntry entry = files.get(name);
        if (entry == null) {
            faults.add("missing: " + name);
            return List.of();
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
