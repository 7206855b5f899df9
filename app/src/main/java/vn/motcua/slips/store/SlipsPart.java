package vn.motcua.slips.store;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.spi.ArchiveItem;
import vn.motcua.archive.spi.ArchivePart;
import vn.motcua.dossier.Dossier;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.slips.Slip;
import vn.motcua.slips.Slips;

/** The slips of a dossier in its package. A list of many dossiers belongs to none of them and stays with its unit. */
@Component
@Order(20)
class SlipsPart implements ArchivePart {

    private static final String FOLDER = "slips";
    private static final Comparator<Slip> BY_ISSUE =
            Comparator.comparingInt(Slip::sequence).thenComparing(Slip::issuedAt);

    private final Slips slips;
    private final SlipTable table;
    private final KeptFiles files;

    SlipsPart(Slips slips, SlipTable table, KeptFiles files) {
        this.slips = slips;
        this.table = table;
        this.files = files;
    }

    /** In the order of their issue; those that nobody looked at yet are printed now. */
    @Override
    @Transactional
    public List<ArchiveItem> of(Dossier dossier) {
        return slips.of(dossier.id()).stream().sorted(BY_ISSUE).map(this::item).toList();
    }

    @Override
    public List<ArchiveItem> erase(Dossier dossier, Actor by) {
        var kept = table.of(dossier.id()).stream()
                .sorted(BY_ISSUE)
                .filter(slip -> slip.file() != null)
                .toList();
        table.erase(dossier.id());
        return kept.stream().map(slip -> erased(slip, by)).toList();
    }

    private ArchiveItem erased(Slip slip, Actor by) {
        FileId file = Objects.requireNonNull(slip.file());
        files.discard(file, by);
        return ArchiveItem.kept(FOLDER, name(slip), file);
    }

    /** A slip that could not be kept for want of a place for files goes in all the same. */
    private ArchiveItem item(Slip slip) {
        byte[] pdf = slips.pdf(slip);
        return table.find(slip.id())
                .map(Slip::file)
                .map(file -> ArchiveItem.kept(FOLDER, name(slip), file))
                .orElseGet(() -> ArchiveItem.written(FOLDER, name(slip), pdf, "pdf"));
    }

    private String name(Slip slip) {
        return (slips.title(slip) + " " + slip.number()).strip();
    }
}
