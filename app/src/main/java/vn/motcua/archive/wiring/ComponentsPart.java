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
                .flatMap(ComponentsPart::item)
                .toList();
    }

    /** What came from the vault was never the dossier's own. */
    @Override
    public List<ArchiveItem> erase(Dossier dossier, Actor by) {
        var ended = dossier.papers().components().stream()
                .filter(component -> isItsOwn(component.evidence(), dossier))
                .toList();
        ended.stream()
                .flatMap(component -> file(component.evidence()))
                .distinct()
                .forEach(file -> files.discard(file, by));
        return ended.stream().flatMap(ComponentsPart::item).toList();
    }

    private boolean isItsOwn(@Nullable Evidence evidence, Dossier dossier) {
        return evidence != null
                && evidence.source() == null
                && file(evidence).noneMatch(file -> holds.stream().anyMatch(hold -> hold.holds(file, dossier)));
    }

    private static Stream<ArchiveItem> item(vn.motcua.dossier.Component component) {
        return file(component.evidence()).map(file -> ArchiveItem.kept("papers", component.name(), file));
    }

    private static Stream<FileId> file(@Nullable Evidence evidence) {
        return evidence == null ? Stream.empty() : Stream.ofNullable(evidence.file());
    }
}
