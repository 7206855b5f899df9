package vn.motcua.digitisation.engine;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.TextLine;
import vn.motcua.digitisation.imaging.PageImage;
import vn.motcua.digitisation.pdf.PdfReading;
import vn.motcua.digitisation.pdf.PdfWriting;
import vn.motcua.digitisation.pdf.PictureReading;
import vn.motcua.digitisation.spi.HeicConversion;
import vn.motcua.digitisation.spi.TextRecognition;
import vn.motcua.files.FileType;
import vn.motcua.shared.Outcome;

/**
 * Makes one paper of the files that came in for it.
 *
 * <p>A PDF that was written, not scanned, or that somebody signed, is kept as it is and only read. Pages are worked on side
 * by side, one for each core of the machine, whatever number of papers is at work.
 */
@Component
public class PaperMaking implements DisposableBean {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final PageMaking pages;
    private final HeicConversion heic;
    private final ExecutorService cores = Executors.newFixedThreadPool(
            CORES, Thread.ofPlatform().daemon().name("page-", 0).factory());

    PaperMaking(TextRecognition recognition, HeicConversion heic) {
        this.pages = new PageMaking(recognition);
        this.heic = heic;
    }

    /** How far the work has come. */
    @FunctionalInterface
    public interface Progress {
        void pages(int done, int of);
    }

    /**
     * Makes the paper.
     *
     * @throws InterruptedException when the product stops meanwhile; the work can be begun again
     */
    public Outcome<MadePaper, DigitisationRefusal> make(List<Source> sources, Progress progress)
            throws InterruptedException {
        var work = new Work(progress);
        for (var source : sources) {
            if (source.type() == FileType.PDF) {
                try (var pdf = PdfReading.open(source.bytes())) {
                    if (pdf.isSigned() && sources.size() > 1) {
                        return Outcome.refused(new DigitisationRefusal.SignedStandsAlone(source.name()));
                    }
                    if (sources.size() == 1 && (pdf.isSigned() || pdf.isBornDigital())) {
                        return Outcome.done(new MadePaper(new byte[0], kept(pdf, work), pdf.isSigned()));
                    }
                    take(pdf, work);
                } catch (UncheckedIOException unreadable) {
                    return Outcome.refused(new DigitisationRefusal.NotReadable(source.name()));
                }
            } else {
                var refusal = take(source, work);
                if (refusal.isPresent()) {
                    return Outcome.refused(refusal.get());
                }
            }
        }
        var made = withoutBlanks(work.results());
        return Outcome.done(
                new MadePaper(PdfWriting.joined(made.stream().map(MadePage::pdf).toList()), made, false));
    }

    private void take(PdfReading pdf, Work work) throws InterruptedException {
        work.expect(pdf.pages());
        for (int place = 0; place < pdf.pages(); place++) {
            if (pdf.hasText(place)) {
                var page = new MadePage(pdf.only(List.of(place)), written(pdf, place), 0, false, 1, false);
                work.add(() -> page);
            } else {
                var image = pdf.image(place);
                work.add(() -> pages.make(image));
            }
        }
    }

    private List<MadePage> kept(PdfReading pdf, Work work) throws InterruptedException {
        work.expect(pdf.pages());
        for (int place = 0; place < pdf.pages(); place++) {
            if (pdf.hasText(place)) {
                var page = new MadePage(new byte[0], written(pdf, place), 0, false, 1, false);
                work.add(() -> page);
            } else {
                var image = pdf.image(place);
                work.add(() -> pages.readOnly(image));
            }
        }
        return work.results();
    }

    /** @return why the picture cannot be taken */
    private Optional<DigitisationRefusal> take(Source source, Work work) throws InterruptedException {
        var bytes = source.bytes();
        var type = source.type();
        if (type == FileType.HEIC) {
            var converted = heic.jpegOf(bytes);
            if (converted.isEmpty()) {
                return Optional.of(new DigitisationRefusal.HeicNotReadable(source.name()));
            }
            bytes = converted.get();
            type = FileType.JPEG;
        }
        return PictureReading.read(bytes, type, work)
                ? Optional.empty()
                : Optional.of(new DigitisationRefusal.NotReadable(source.name()));
    }

    private static List<TextLine> written(PdfReading pdf, int place) {
        return pdf.text(place)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> new TextLine(line.strip(), 1))
                .toList();
    }

    /** The empty backs of sheets go; a paper that is nothing but empty stays, to be found wrong. */
    private static List<MadePage> withoutBlanks(List<MadePage> made) {
        var written = made.stream().filter(page -> !page.blank()).toList();
        return written.isEmpty() ? made : written;
    }

    @Override
    public void destroy() {
        cores.shutdownNow();
    }

    /** The pages of one paper, in order, no more of them drawn at a time than the cores can take. */
    private final class Work implements PictureReading.Pages {

        private final List<Future<MadePage>> begun = new ArrayList<>();
        private final List<MadePage> done = new ArrayList<>();
        private final Progress progress;
        private int expected;

        Work(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void expected(int pages) {
            expect(pages);
        }

        @Override
        public void page(PageImage image) throws InterruptedException {
            add(() -> pages.make(image));
        }

        void expect(int more) {
            expected += more;
            progress.pages(done.size(), expected);
        }

        void add(Supplier<MadePage> page) throws InterruptedException {
            begun.add(cores.submit(page::get));
            while (begun.size() - done.size() > CORES) {
                takeNext();
            }
        }

        List<MadePage> results() throws InterruptedException {
            while (done.size() < begun.size()) {
                takeNext();
            }
            return done;
        }

        private void takeNext() throws InterruptedException {
            try {
                done.add(begun.get(done.size()).get());
            } catch (ExecutionException failed) {
                throw new IllegalStateException("a page could not be made", failed.getCause());
            }
            progress.pages(done.size(), expected);
        }
    }
}
