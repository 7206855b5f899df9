package vn.motcua.post;

import java.util.EnumSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRefusal;
import vn.motcua.files.FileRules;
import vn.motcua.files.FileType;
import vn.motcua.files.FilesAway;
import vn.motcua.files.KeptFile;
import vn.motcua.files.KeptFiles;
import vn.motcua.post.store.HandOverStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;

/** Keeps the minutes as a file once both have signed; where files are away, the record in the database is what holds. */
@Component
class KeptMinutes {

    private static final Logger LOG = LoggerFactory.getLogger(KeptMinutes.class);
    private static final Actor POST = new Actor.System("public-postal-service");
    private static final FileRules RULES = new FileRules(5L << 20, 50, EnumSet.of(FileType.PDF));

    private final HandOverStore store;
    private final PostPapers papers;
    private final KeptFiles files;

    KeptMinutes(HandOverStore store, PostPapers papers, KeptFiles files) {
        this.store = store;
        this.papers = papers;
        this.files = files;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void keep(HandOverSigned signed) {
        store.find(signed.handOver()).ifPresent(this::keep);
    }

    private void keep(HandOver minutes) {
        var offer = FileOffer.of("bien-ban-ban-giao.pdf", papers.drawnUp(minutes), RULES);
        try {
            switch (files.keep(offer, POST)) {
                case Outcome.Done<KeptFile, FileRefusal>(var kept) -> store.keep(minutes.id(), kept.id());
                case Outcome.Refused<KeptFile, FileRefusal>(var refusal) ->
                    LOG.warn("minutes {} were not kept as a file: {}", minutes.id(), refusal.key());
            }
        } catch (FilesAway away) {
            LOG.warn("minutes {} were not kept as a file", minutes.id(), away);
        }
    }
}
