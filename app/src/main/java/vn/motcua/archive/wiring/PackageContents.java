package vn.motcua.archive.wiring;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.archive.bag.BagEntry;
import vn.motcua.archive.spi.ArchiveItem;
import vn.motcua.archive.spi.ArchivePart;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.HistoryLine;
import vn.motcua.dossier.HistoryLines;
import vn.motcua.files.FileType;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.json.KernelTypes;
import vn.motcua.signatures.SignatureChecks;

/** Puts together what the package of a dossier holds. */
@Component
class PackageContents {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new KernelTypes()).build();
    private static final int LONGEST_NAME = 60;

    private final List<ArchivePart> parts;
    private final HistoryLines history;
    private final KeptFiles files;
    private final SignatureChecks signatures;

    PackageContents(List<ArchivePart> parts, HistoryLines history, KeptFiles files, SignatureChecks signatures) {
        this.parts = List.copyOf(parts);
        this.history = history;
        this.files = files;
        this.signatures = signatures;
    }

    List<BagEntry> of(Dossier dossier) {
        var entries = new ArrayList<BagEntry>();
        var listed = new ArrayList<Map<String, Object>>();
        var numbers = new HashMap<String, Integer>();
        for (ArchivePart part : parts) {
            for (ArchiveItem item : part.of(dossier)) {
                String stem = item.folder()
                        + "/%02d-".formatted(numbers.merge(item.folder(), 1, Integer::sum))
                        + fileName(item.name());
                add(item, stem, entries, listed);
            }
        }
        entries.addFirst(BagEntry.of("events.jsonl", events(dossier)));
        entries.addFirst(BagEntry.of("dossier.json", json(facts(dossier, listed))));
        return entries;
    }

    private void add(ArchiveItem item, String stem, List<BagEntry> entries, List<Map<String, Object>> listed) {
        switch (item.content()) {
            case ArchiveItem.Content.Written(byte[] bytes, String extension) -> {
                entries.add(BagEntry.of(stem + "." + extension, bytes));
                listed.add(Map.of("path", stem + "." + extension, "name", item.name()));
            }
            case ArchiveItem.Content.Kept(var id) ->
                files.find(id)
                        .ifPresentOrElse(
                                file -> addKept(item, stem, file, entries, listed),
                                () -> listed.add(Map.of("name", item.name(), "missing", true)));
        }
    }

    private void addKept(
            ArchiveItem item, String stem, KeptFile file, List<BagEntry> entries, List<Map<String, Object>> listed) {
        String path = stem + "." + file.type().extension();
        entries.add(new BagEntry(path, () -> files.open(file.id())));
        listed.add(Map.of("path", path, "name", item.name(), "original", file.name(), "sha256", file.sha256()));
        if (file.type() == FileType.PDF || file.type() == FileType.XML) {
            var report = signatures.check(files.bytes(file.id()));
            entries.add(BagEntry.of("signatures/" + path.replace('/', '-') + ".json", json(report)));
        }
    }

    private byte[] events(Dossier dossier) {
        return history.of(dossier.id()).stream()
                .map(PackageContents::event)
                .map(JSON::writeValueAsString)
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Texts stay texts, also those that are JSON: the chain is over their letters. */
    private static Map<String, Object> event(HistoryLine line) {
        var event = new LinkedHashMap<String, Object>();
        event.put("sequence", line.sequence());
        event.put("at", line.at().toString());
        event.put("recordedAt", line.recordedAt().toString());
        event.put("type", line.type());
        event.put("actor", line.actor());
        event.put(
                "requestKey", line.requestKey() == null ? "" : line.requestKey().toString());
        event.put("payload", line.payload());
        event.put("hash", line.hash());
        return event;
    }

    private static Map<String, Object> facts(Dossier dossier, List<Map<String, Object>> listed) {
        var filing = dossier.filing();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("format", "motcua-archive-1");
        facts.put("id", dossier.id());
        facts.put("code", dossier.code());
        facts.put("version", dossier.version());
        facts.put("status", dossier.status());
        facts.put(
                "procedure",
                Map.of(
                        "code",
                        filing.procedure().code(),
                        "name",
                        filing.procedure().name()));
        facts.put("field", filing.procedure().field());
        facts.put("summary", filing.summary());
        facts.put("parties", filing.parties());
        facts.put("receivingUnit", filing.receivingUnit());
        facts.put("handlingUnit", filing.handlingUnit());
        facts.put("channel", filing.channel());
        facts.put("regime", dossier.regime());
        facts.put("filedAt", filing.filedAt());
        facts.put("finishedAt", dossier.finishedAt());
        facts.put("components", dossier.papers().components());
        facts.put("result", dossier.result());
        facts.put("delivery", dossier.delivery());
        facts.put("files", listed);
        return facts;
    }

    private static byte[] json(Object value) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }

    /** Of plain letters, so that every tool on every system can unpack it. */
    private static String fileName(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "file" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }
}
