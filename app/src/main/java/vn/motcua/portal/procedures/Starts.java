package vn.motcua.portal.procedures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.applicant.CurrentApplicant;
import vn.motcua.applicant.SignedOnApplicant;
import vn.motcua.catalog.OnlineLevel;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.RequiredComponent;
import vn.motcua.fees.DossierFees;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filer;
import vn.motcua.portal.filing.NationalPortal;
import vn.motcua.portal.procedures.Start.Way;
import vn.motcua.reuse.PaperOffers;
import vn.motcua.reuse.Reuse;
import vn.motcua.shared.Channel;

/** Finds out how the present reader begins to file. */
@Component
class Starts {

    private final Drafts drafts;
    private final NationalPortal national;
    private final CurrentApplicant current;
    private final Reuse reuse;
    private final DossierFees fees;

    Starts(Drafts drafts, NationalPortal national, CurrentApplicant current, Reuse reuse, DossierFees fees) {
        this.drafts = drafts;
        this.national = national;
        this.current = current;
        this.reuse = reuse;
        this.fees = fees;
    }

    Start of(ProcedureVersion version) {
        var me = current.find().filter(applicant -> applicant.provenIdentifier().isPresent());
        var way = way(version);
        var href = switch (way) {
            case HERE -> "/my/filings/new?procedure=" + version.code();
            case NATIONAL_PORTAL -> national.address(version.code());
            case NOT_ONLINE -> "";
        };
        return new Start(
                way,
                href,
                me.map(applicant -> held(applicant, version)).orElse(Set.of()),
                me.isPresent(),
                mapped(version),
                way == Way.NOT_ONLINE ? null : fees.offer(version.content(), Channel.ONLINE, "", null));
    }

    private Way way(ProcedureVersion version) {
        var isOnline = version.content().handling().online() != OnlineLevel.NONE;
        if (isOnline && national.isOnlyFront()) {
            return Way.NATIONAL_PORTAL;
        }
        return drafts.filable(version.code()).filter(version::equals).isPresent() ? Way.HERE : Way.NOT_ONLINE;
    }

    /** Over all cases, since the reader has not chosen one yet; nothing is written, and only the owner sees it. */
    private Set<String> held(SignedOnApplicant me, ProcedureVersion version) {
        var parties = new Filer.Self(me).parties();
        var held = new HashSet<String>();
        for (var one : version.content().cases()) {
            reuse.offers(parties, version, one.key()).stream()
                    .filter(paper -> !paper.offers().isEmpty())
                    .map(PaperOffers::component)
                    .forEach(held::add);
        }
        return held;
    }

    private static List<String> mapped(ProcedureVersion version) {
        return version.content()
                .components()
                .filter(paper -> paper.resultOf() != null)
                .map(RequiredComponent::name)
                .distinct()
                .toList();
    }
}
