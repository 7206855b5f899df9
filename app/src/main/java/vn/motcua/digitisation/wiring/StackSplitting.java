package vn.motcua.digitisation.wiring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.rendering.ImageType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.digitisation.Place;
import vn.motcua.digitisation.Scan;
import vn.motcua.digitisation.domain.Separation;
import vn.motcua.digitisation.domain.Separation.Part;
import vn.motcua.digitisation.domain.Separation.StackPage;
import vn.motcua.digitisation.engine.Source;
import vn.motcua.digitisation.imaging.Cleaning;
import vn.motcua.digitisation.imaging.Packing;
import vn.motcua.digitisation.imaging.PageImage;
import vn.motcua.digitisation.pdf.PdfReading;
import vn.motcua.digitisation.pdf.PdfWriting;
import vn.motcua.digitisation.pdf.PictureReading;
import vn.motcua.digitisation.store.NewScan;
import vn.motcua.digitisation.store.PaperRows;
import vn.motcua.digitisation.store.ScanQueue;
import vn.motcua.digitisation.store.ScanQueue.Job;
import vn.motcua.digitisation.store.ScanRows;
import vn.motcua.dossier.Dossier;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.files.FileType;
import vn.motcua.files.KeptFiles;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/**
 * Takes a stack apart at its separator pages and sends each paper on its way; what lay before the first separator, or
 * belongs to a dossier that is none of the sender's business, waits at the unit.
 */
@Component
class StackSplitting {

    private static final int DPI = 110;

    private final ScanRows scans;
    private final ScanQueue queue;
    private final PaperRows papers;
    private final KeptFiles files;
    private final Dossiership dossiers;
    private final TransactionTemplate transactions;
    private final Clock clock;

    StackSplitting(
            ScanRows scans,
            ScanQueue queue,
            PaperRows papers,
            KeptFiles files,
            Dossiership dossiers,
            TransactionTemplate transactions,
            Clock clock) {
        this.scans = scans;
        this.queue = queue;
        this.papers = papers;
        this.files = files;
        this.dossiers = dossiers;
        this.transactions = transactions;
        this.clock = clock;
    }

    void split(Job job, List<Source> sources) throws InterruptedException {
        var stack = stack(sources);
        if (stack.isEmpty()) {
            keepWaiting(job, 0);
            return;
        }
        try (var pdf = PdfReading.open(stack.get())) {
            var parts = pdf.isSigned() ? List.<Part>of() : Separation.of(pages(job, pdf));
            if (parts.stream().noneMatch(part -> part.of() != null)) {
                keepWaiting(job, pdf.pages());
                return;
            }
            var pieces = parts.stream().map(part -> pdf.only(part.pages())).toList();
            transactions.executeWithoutResult(_ -> {
                if (queue.end(job.scan().id(), job.ticket().attempt(), Scan.State.DONE, null)) {
                    for (int place = 0; place < parts.size(); place++) {
                        send(job, parts.get(place), pieces.get(place), place + 1);
                    }
                    job.sources().forEach(file -> files.discard(file, job.by()));
                }
            });
        }
    }

    /** Without separators there is nothing to be told: somebody has to look. */
    private void keepWaiting(Job job, int pages) {
        queue.progress(job.scan().id(), job.ticket().attempt(), pages, pages, ScanWorkers.LEASE);
        queue.end(job.scan().id(), job.ticket().attempt(), Scan.State.WAITING, null);
    }

    private void send(Job job, Part part, byte[] pdf, int serial) {
        var name = job.scan().name().replaceFirst("\\.[A-Za-z]{3,4}$", "") + "-" + serial + ".pdf";
        var file = files.keep(FileOffer.of(name, pdf, FileRules.OF_A_COMPONENT), job.by());
        if (!(file instanceof Outcome.Done(var kept))) {
            throw new IllegalStateException("a part of a stack that was kept cannot be kept: " + file);
        }
        var now = clock.instant();
        var dossier = target(job, part);
        if (dossier.isEmpty()) {
            var problem = part.of() == null
                    ? new Scan.Problem("digitisation.before-first-separator", List.of())
                    : new Scan.Problem(
                            "digitisation.separator-of-others",
                            List.of(part.of().dossier().value()));
            scans.insert(NewScan.unplaced(job.scan().unit(), name, job.scan().way(), now, job.by(), List.of(kept.id()))
                    .waiting(problem));
            return;
        }
        var place = new Place(
                dossier.get().code(),
                java.util.Objects.requireNonNull(part.of()).component());
        var seen = papers.current(dossier.get().id(), place.component())
                .map(record -> record.paper().id())
                .orElse(null);
        scans.insert(NewScan.placed(
                        dossier.get().filing().receivingUnit(),
                        dossier.get().id(),
                        place,
                        name,
                        job.scan().way(),
                        now,
                        job.by(),
                        List.of(kept.id()))
                .wanting(false, seen, null));
    }

    /** The dossier that the separator names, if the sender, or the unit whose scanner it was, may settle its papers. */
    private Optional<Dossier> target(Job job, Part part) {
        if (part.of() == null) {
            return Optional.empty();
        }
        var opened = dossiers.open(new Place(part.of().dossier(), part.of().component()), job.by());
        return opened instanceof Outcome.Done(var dossier)
                        && (job.by() instanceof Actor.Staff
                                || dossier.filing()
                                        .receivingUnit()
                                        .equals(job.scan().unit()))
                ? Optional.of(dossier)
                : Optional.empty();
    }

    private List<StackPage> pages(Job job, PdfReading pdf) {
        var pages = new ArrayList<StackPage>();
        for (int place = 0; place < pdf.pages(); place++) {
            var image = pdf.draw(place, DPI, ImageType.GRAY);
            var separator = SeparatorReading.of(image).orElse(null);
            pages.add(new StackPage(separator, separator == null && Cleaning.isBlank(image)));
            queue.progress(job.scan().id(), job.ticket().attempt(), place + 1, pdf.pages(), ScanWorkers.LEASE);
        }
        return pages;
    }

    /** One PDF of all the files, their pages as they are; empty when one of them cannot be read. */
    private static Optional<byte[]> stack(List<Source> sources) throws InterruptedException {
        if (sources.size() == 1 && sources.getFirst().type() == FileType.PDF) {
            return Optional.of(sources.getFirst().bytes());
        }
        var parts = new ArrayList<byte[]>();
        for (var source : sources) {
            if (source.type() == FileType.PDF) {
                parts.add(source.bytes());
                continue;
            }
            if (!PictureReading.read(source.bytes(), source.type(), new Sheets(parts))) {
                return Optional.empty();
            }
        }
        return Optional.of(PdfWriting.joined(parts));
    }

    /** Pictures of a stack, each as a page of its own. */
    private record Sheets(List<byte[]> parts) implements PictureReading.Pages {

        @Override
        public void expected(int pages) {}

        @Override
        public void page(PageImage page) {
            parts.add(PdfWriting.page(Packing.sized(page), new byte[0]));
        }
    }
}
