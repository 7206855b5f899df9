package vn.motcua.archive.wiring;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.archive.spi.ArchiveItem;
import vn.motcua.archive.spi.ArchivePart;
import vn.motcua.archive.spi.FileHold;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Evidence;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;

/** The digitised papers of a dossier. */
@Component
@Order(0)
class ComponentsPart implements ArchivePart {

    private final KeptFiles files;
    private final List<FileHold> holds;

    ComponentsPart(KeptFiles files, List<FileHold> holds) {
        this.files = files;
        this.holds = List.copyOf(holds);
    }

    @Override
    public List<ArchiveItem> of(Dossier dossier) {
        return dossier.papers().components().stream()
                .flatMap(component ->
                        file(component.evidence()).map(file -> ArchiveItem.kept("papers", component.name(), file)))
                .toList();
    }

    /** What came from the vault was never the dossier's own. */
    @Override
    public void erase(Dossier dossier, Actor by) {
        dossier.papers().components().stream()
                .map(vn.motcua.dossier.Component::evidence)
                .filter(evidence -> evidence != null && evidence.source() == null)
                .flatMap(ComponentsPart::file)
                .filter(file -> holds.stream().noneMatch(hold -> hold.holds(file, dossier)))
                .forEach(file -> files.discard(file, by));
    }

    private static Stream<FileId> file(@Nullable Evidence evidence) {
        return evidence == null ? Stream.empty() : Stream.ofNullable(evidence.file());
    }
}
