package vn.motcua.results.issue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.archive.spi.ArchiveItem;
import vn.motcua.archive.spi.ArchivePart;
import vn.motcua.dossier.Dossier;
import vn.motcua.files.KeptFiles;
import vn.motcua.json.KernelTypes;
import vn.motcua.results.RegisteredResult;
import vn.motcua.results.RegisteredResult.HashedFile;
import vn.motcua.results.Results;
import vn.motcua.shared.Actor;

/** The issued results of a dossier in its package: the sealed file, and what it says as data. */
@Component
@Order(10)
class ResultsPart implements ArchivePart {

    private static final String FOLDER = "results";
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new KernelTypes()).build();

    private final Results results;
    private final KeptFiles files;

    ResultsPart(Results results, KeptFiles files) {
        this.results = results;
        this.files = files;
    }

    @Override
    public List<ArchiveItem> of(Dossier dossier) {
        return results.issuedOf(dossier.id()).reversed().stream()
                .flatMap(result -> Stream.of(
                        item(result, result.files().latest()),
                        ArchiveItem.written(FOLDER, name(result), JSON.writeValueAsBytes(facts(result)), "json")))
                .toList();
    }

    /**
     * Drafts and what was called off go. What left the house stays in its register, also when it was revoked: whoever holds
     * a copy must be able to learn what it is worth.
     */
    @Override
    public List<ArchiveItem> erase(Dossier dossier, Actor by) {
        return results.of(dossier.id()).reversed().stream()
                .flatMap(result -> endedFiles(result)
                        .filter(file -> files.find(file.id()).isPresent())
                        .map(file -> erased(result, file, by)))
                .toList();
    }

    private static Stream<HashedFile> endedFiles(RegisteredResult result) {
        var all = result.files();
        return Stream.of(all.draft(), all.signed(), all.sealed())
                .flatMap(Stream::ofNullable)
                .filter(file -> !result.state().wasIssued() || !file.equals(all.latest()));
    }

    private ArchiveItem erased(RegisteredResult result, HashedFile file, Actor by) {
        files.discard(file.id(), by);
        return item(result, file);
    }

    private static ArchiveItem item(RegisteredResult result, HashedFile file) {
        return ArchiveItem.kept(FOLDER, name(result), file.id());
    }

    private static String name(RegisteredResult result) {
        var name = result.content().name();
        return result.numbered().map(entry -> name + " " + entry.number()).orElse(name);
    }

    /** Without the code by which strangers verify it: that stands on the paper alone. */
    private static Map<String, Object> facts(RegisteredResult result) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", result.id());
        facts.put("state", result.state());
        facts.put("matter", result.matter());
        facts.put("type", result.content().type());
        facts.put("kind", result.content().kind());
        facts.put("name", result.content().name());
        facts.put("data", new TreeMap<>(result.content().data()));
        facts.put("sha256", result.files().latest().sha256());
        facts.put("preparedAt", result.preparedAt());
        putIfThere(
                facts,
                "signer",
                result.signer() == null ? null : result.signer().displayName());
        putIfThere(facts, "entry", result.entry());
        putIfThere(facts, "end", result.end());
        putIfThere(facts, "replaces", result.replaces());
        return facts;
    }

    private static void putIfThere(Map<String, Object> facts, String key, @Nullable Object fact) {
        if (fact != null) {
            facts.put(key, fact);
        }
    }
}
