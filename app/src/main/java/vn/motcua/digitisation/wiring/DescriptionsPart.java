package vn.motcua.digitisation.wiring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.archive.spi.ArchiveItem;
import vn.motcua.archive.spi.ArchivePart;
import vn.motcua.archive.spi.FileHold;
import vn.motcua.digitisation.DigitisedPaper;
import vn.motcua.digitisation.store.OriginalRows;
import vn.motcua.digitisation.store.PaperRows;
import vn.motcua.dossier.Dossier;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;

/** What the officers said of the digitised papers, in the package of the dossier; the papers themselves are its own part. */
@Component
@Order(1)
class DescriptionsPart implements ArchivePart {

    private static final String FOLDER = "papers";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PaperRows papers;
    private final OriginalRows originals;
    private final KeptFiles files;
    private final List<FileHold> holds;

    DescriptionsPart(PaperRows papers, OriginalRows originals, KeptFiles files, List<FileHold> holds) {
        this.papers = papers;
        this.originals = originals;
        this.files = files;
        this.holds = List.copyOf(holds);
    }

    @Override
    public List<ArchiveItem> of(Dossier dossier) {
        return papers.of(dossier.id()).stream()
                .filter(paper -> paper.described() != null)
                .map(paper ->
                        ArchiveItem.written(FOLDER, name(dossier, paper), JSON.writeValueAsBytes(facts(paper)), "json"))
                .toList();
    }

    /** What came in and what was replaced; the papers that the dossier rests on are the dossier's own part. */
    @Override
    public List<ArchiveItem> erase(Dossier dossier, Actor by) {
        var ended = originals.of(dossier.id()).stream()
                .filter(original -> files.find(original.file()).isPresent())
                .filter(original -> holds.stream().noneMatch(hold -> hold.holds(original.file(), dossier)))
                .toList();
        ended.forEach(original -> {
            originals.forget(original.file());
            files.discard(original.file(), by);
        });
        return ended.stream()
                .map(original -> ArchiveItem.kept("originals", original.name(), original.file()))
                .toList();
    }

    private Map<String, Object> facts(DigitisedPaper paper) {
        var described = Objects.requireNonNull(paper.described());
        var facts = new LinkedHashMap<String, Object>();
        facts.put("component", paper.place().component());
        putIfThere(
                facts,
                "sha256",
                files.find(paper.file()).map(file -> file.sha256()).orElse(null));
        facts.put("kind", described.kind());
        facts.put("number", described.number());
        putIfThere(facts, "issuedOn", described.issuedOn());
        facts.put("issuer", described.issuer());
        facts.put("ownerName", described.ownerName());
        facts.put("ownerNumber", described.ownerNumber());
        putIfThere(facts, "validTo", described.validTo());
        facts.put("pages", paper.pages());
        facts.put("signed", paper.signed().name());
        facts.put("state", paper.state().name());
        facts.put("faults", paper.faults().stream().map(Enum::name).sorted().toList());
        facts.put("acceptedInSpiteOf", paper.inSpiteOf());
        facts.put("madeAt", paper.making().madeAt().toString());
        facts.put("madeBy", paper.making().madeBy());
        putIfThere(facts, "confirmedAt", paper.making().confirmedAt());
        putIfThere(facts, "confirmedBy", paper.making().confirmedBy());
        return facts;
    }

    private static String name(Dossier dossier, DigitisedPaper paper) {
        return dossier.component(paper.place().component())
                .map(component -> component.name())
                .orElse(paper.place().component());
    }

    private static void putIfThere(Map<String, Object> facts, String key, @Nullable Object fact) {
        if (fact != null) {
            facts.put(key, fact.toString());
        }
    }
}
