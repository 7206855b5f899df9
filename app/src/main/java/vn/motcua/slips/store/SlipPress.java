package vn.motcua.slips.store;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.FileType;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.papers.Layouts;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.Papers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.slips.Slip;
import vn.motcua.slips.domain.OfficialTime;

/** Prints slips and keeps their papers. */
@Component
class SlipPress {

    private static final Logger LOG = LoggerFactory.getLogger(SlipPress.class);
    private static final FileRules OF_A_SLIP = new FileRules(25L << 20, 500, Set.of(FileType.PDF));
    private static final Actor PRESS = new Actor.System("slips");

    private final SlipTable table;
    private final Papers papers;
    private final Layouts layouts;
    private final KeptFiles files;

    SlipPress(SlipTable table, Papers papers, Layouts layouts, KeptFiles files) {
        this.table = table;
        this.papers = papers;
        this.layouts = layouts;
        this.files = files;
    }

    String title(PaperKey form) {
        return layouts.form(form).map(PaperForm::title).orElse(form.value());
    }

    /** In the layout that held for the issuing unit on the day of issue. */
    String page(Slip slip, PaperData data) {
        return papers.page(slip.form(), slip.unit(), OfficialTime.dayOf(slip.issuedAt()), data);
    }

    Optional<String> keptPage(Slip slip) {
        return table.page(slip.id());
    }

    /** Whoever comes second finds the first one's page. */
    String keepPage(Slip slip, String page) {
        table.addPage(slip.id(), page);
        return table.page(slip.id()).orElse(page);
    }

    /** The kept PDF; printed from the kept page and kept when it is asked for first. */
    byte[] pdf(Slip slip, String page) {
        return keptPdf(slip).orElseGet(() -> {
            byte[] pdf = papers.print(page).pdf();
            keep(slip, pdf);
            return keptPdf(slip).orElse(pdf);
        });
    }

    /** A place for files that is full or away must not keep a slip from the person at the desk: it is kept next time. */
    private void keep(Slip slip, byte[] pdf) {
        var name = slip.kind().name().toLowerCase(Locale.ROOT) + "-" + slip.id() + ".pdf";
        switch (files.keep(FileOffer.of(name, pdf, OF_A_SLIP), PRESS)) {
            case Outcome.Done<KeptFile, FileRefusal>(var kept) -> {
                if (!table.addFile(slip.id(), kept.id())) {
                    files.discard(kept.id(), PRESS);
                }
            }
            case Outcome.Refused<KeptFile, FileRefusal>(var refusal) ->
                LOG.warn("the slip {} could not be kept: {} {}", slip.id(), refusal.key(), refusal.arguments());
        }
    }

    private Optional<byte[]> keptPdf(Slip slip) {
        return table.find(slip.id()).map(Slip::file).map(files::bytes);
    }
}
