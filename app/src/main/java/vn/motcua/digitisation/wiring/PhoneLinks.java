package vn.motcua.digitisation.wiring;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.digitisation.CaptureLinks;
import vn.motcua.digitisation.DigitisationRefusal;
import vn.motcua.digitisation.DigitisationRefusal.LinkOver;
import vn.motcua.digitisation.Intake;
import vn.motcua.digitisation.Place;
import vn.motcua.digitisation.Scan;
import vn.motcua.digitisation.store.LinkRows;
import vn.motcua.digitisation.store.LinkRows.Link;
import vn.motcua.digitisation.store.PaperRows;
import vn.motcua.digitisation.store.ScanRows;
import vn.motcua.dossier.Dossier;
import vn.motcua.files.FileOffer;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.Secret;

@Service
class PhoneLinks implements CaptureLinks {

    private static final int LONGEST_SECRET = 60;

    private final LinkRows links;
    private final PaperRows papers;
    private final ScanRows scans;
    private final ScanDesk desk;
    private final Dossiership dossiers;
    private final Clock clock;

    PhoneLinks(LinkRows links, PaperRows papers, ScanRows scans, ScanDesk desk, Dossiership dossiers, Clock clock) {
        this.links = links;
        this.papers = papers;
        this.scans = scans;
        this.desk = desk;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Override
    public Outcome<NewLink, DigitisationRefusal> open(Place place, Actor.Staff by) {
        return dossiers.open(place, by).map(dossier -> {
            var token = Secret.next().value();
            var seen = papers.current(dossier.id(), place.component())
                    .map(record -> record.paper().id())
                    .orElse(null);
            var link = new Link(
                    FileId.next().value(), place, seen, by, clock.instant().plus(LIFE), false);
            links.insert(link, dossier.id(), hash(token));
            return new NewLink(token, place, link.expiresAt());
        });
    }

    @Override
    public Outcome<Entry, DigitisationRefusal> enter(String token, @Nullable String phone) {
        return switch (living(token)) {
            case Outcome.Refused<Link, DigitisationRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Link, DigitisationRefusal>(var link) -> entered(link, phone);
        };
    }

    @Override
    public Outcome<Scan, DigitisationRefusal> handIn(String token, String phone, List<FileOffer> files) {
        return switch (bound(token, phone)) {
            case Outcome.Refused<Link, DigitisationRefusal>(var refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Link, DigitisationRefusal>(var link) -> {
                var intake = new Intake(link.place(), link.seen(), false);
                yield desk.take(intake, files, Scan.Way.PHONE, link.id(), link.by());
            }
        };
    }

    @Override
    public Outcome<String, DigitisationRefusal> uploader(String token, String phone) {
        return bound(token, phone).map(link -> "capture:" + link.id());
    }

    private Outcome<Link, DigitisationRefusal> bound(String token, String phone) {
        var found = living(token);
        return found instanceof Outcome.Done<Link, DigitisationRefusal>(var link)
                        && (isTooLong(phone) || !links.isBoundTo(link.id(), hash(phone)))
                ? Outcome.refused(new LinkOver(LinkOver.Why.OTHER_PHONE))
                : found;
    }

    private Outcome<Entry, DigitisationRefusal> entered(Link link, @Nullable String phone) {
        var known = phone != null && !isTooLong(phone) && links.isBoundTo(link.id(), hash(phone)) ? phone : null;
        if (known == null) {
            var fresh = Secret.next().value();
            if (link.bound() || !links.bind(link.id(), hash(fresh))) {
                return Outcome.refused(new LinkOver(LinkOver.Why.OTHER_PHONE));
            }
            known = fresh;
        }
        var paper = dossiers.open(link.place(), link.by());
        if (paper instanceof Outcome.Refused<Dossier, DigitisationRefusal>(var refusal)) {
            return Outcome.refused(refusal);
        }
        var name = paper.orThrow()
                .component(link.place().component())
                .orElseThrow()
                .name();
        return Outcome.done(new Entry(known, name, link.expiresAt(), scans.ofLink(link.id())));
    }

    private Outcome<Link, DigitisationRefusal> living(String token) {
        if (isTooLong(token)) {
            return Outcome.refused(new LinkOver(LinkOver.Why.UNKNOWN));
        }
        var found = links.find(hash(token));
        if (found.isEmpty()) {
            return Outcome.refused(new LinkOver(LinkOver.Why.UNKNOWN));
        }
        return clock.instant().isBefore(found.get().expiresAt())
                ? Outcome.done(found.get())
                : Outcome.refused(new LinkOver(LinkOver.Why.EXPIRED));
    }

    private static boolean isTooLong(String secret) {
        return secret.isEmpty() || secret.length() > LONGEST_SECRET;
    }

    private static byte[] hash(String secret) {
        return new Secret(secret).hash();
    }
}
