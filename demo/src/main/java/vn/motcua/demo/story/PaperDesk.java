package vn.motcua.demo.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.dossier.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Evidence;
import vn.motcua.dossier.Parties;
import vn.motcua.dossier.Party;
import vn.motcua.dossier.Result;
import vn.motcua.files.FileOffer;
import vn.motcua.files.FileRules;
import vn.motcua.reuse.Choice;
import vn.motcua.reuse.PaperOffers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.FileId;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.ProcedureCode;
import vn.motcua.vault.NewVaultDocument;
import vn.motcua.vault.PaperName;
import vn.motcua.vault.VaultDocument;

/** What a desk does with the papers of one dossier: takes what is held, scans what can be used again, keeps the result. */
final class PaperDesk {

    /** Of a hundred offers so many are taken; for the others the owner brings paper all the same. */
    private static final int TAKEN = 92;

    private static final String CASE = "case-1";
    private static final String SINGLE_STATUS = "KQ.G15.000038";
    private static final int MONTHS_OF_SINGLE_STATUS = 6;

    private final Plan plan;
    private final PaperDoors doors;
    private final Parties parties;
    private final Actor.Staff reception;
    private final RandomGenerator chance;
    private final boolean scans;
    private final boolean digitisesLater;

    PaperDesk(
            Plan plan, PaperDoors doors, Parties parties, Actor.Staff reception, RandomGenerator chance, Story story) {
        this.plan = plan;
        this.doors = doors;
        this.parties = parties;
        this.reception = reception;
        this.chance = chance;
        this.scans = Math.floorMod(plan.number() * 37, 100) < story.papers();
        this.digitisesLater = story.digitises(plan);
    }

    /** Does an act of the counter with what is held already in the place of papers. */
    Dossier atTheCounter(
            List<Component> papers, LocalDate day, Function<List<Component>, Outcome<Dossier, DossierRefusal>> act) {
        return act(papers, doors.reuse().offers(parties, version(day), CASE), act);
    }

    /** The same when an officer receives what was filed. */
    Dossier withFiled(Dossier filed, Function<List<Component>, Outcome<Dossier, DossierRefusal>> act) {
        return act(filed.papers().components(), doors.reuse().offers(filed), act);
    }

    private Dossier act(
            List<Component> papers,
            List<PaperOffers> offers,
            Function<List<Component>, Outcome<Dossier, DossierRefusal>> act) {
        var choices = choices(offers);
        var scanned = papers.stream()
                .map(paper -> choices.get(paper.code()) instanceof Choice.Take ? paper : scanned(paper))
                .toList();
        return doors.reuse().with(parties, scanned, choices, reception, act).orThrow();
    }

    private Map<String, Choice> choices(List<PaperOffers> offers) {
        var choices = new HashMap<>(Choice.takingAll(offers));
        choices.replaceAll(
                (_, take) -> chance.nextInt(100) < TAKEN ? take : new Choice.Decline(Choice.Reason.OWNER_BRINGS_PAPER));
        return choices;
    }

    /** Papers for one occasion stay paper: nobody asks for them again. */
    private Component scanned(Component paper) {
        if (!scans
                || digitisesLater
                || !paper.isThere()
                || paper.evidence() != null
                || PaperName.of(paper.name()).isForOneOccasion()) {
            return paper;
        }
        var file = keep(paper.name(), List.of("Của: " + parties.owner().name()));
        return paper.settled(Component.State.DIGITISED, Evidence.digitised(file));
    }

    /** A result on paper is scanned and kept for its owner, as most provinces do today; it carries no signature. */
    void keepResult(Dossier dossier) {
        var result = dossier.result();
        if (!scans || result == null || result.kind() != Result.Kind.GRANTED || result.issuedOn() == null) {
            return;
        }
        var type = plan.procedure().results().getFirst();
        var owner = parties.owner();
        var day = Objects.requireNonNull(result.issuedOn());
        var file = keep(type.name(), List.of("Số: " + result.number(), "Cấp cho: " + owner.name()));
        doors.vault()
                .put(
                        new NewVaultDocument(
                                "DOSSIER/" + dossier.id(),
                                owner.identifier(),
                                owner.name(),
                                type.code(),
                                new ProcedureCode(plan.procedure().code()),
                                type.name(),
                                result.number(),
                                dossier.filing().handlingUnit().value(),
                                day,
                                type.code().equals(SINGLE_STATUS) ? day.plusMonths(MONTHS_OF_SINGLE_STATUS) : null,
                                VaultDocument.Origin.RESULT,
                                VaultDocument.Signed.UNSIGNED,
                                file,
                                plan.handlingUnit(),
                                null),
                        reception)
                .orThrow();
    }

    private FileId keep(String heading, List<String> lines) {
        return keep(doors, heading, lines, reception);
    }

    private static FileId keep(PaperDoors doors, String heading, List<String> lines, Actor by) {
        return doors.files()
                .keep(FileOffer.of("ban-quet.pdf", Scanner.scan(heading, lines), FileRules.OF_A_COMPONENT), by)
                .orThrow()
                .id();
    }

    /** A certificate of land from the archive on paper. */
    static void keepOldCertificate(PaperDoors doors, Party owner, int number, LocalDate issued, Actor.Staff by) {
        var name = "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất";
        var written = "CS %05d".formatted(number);
        doors.vault()
                .put(
                        new NewVaultDocument(
                                "ARCHIVE/H48.06/" + number,
                                owner.identifier(),
                                owner.name(),
                                "KQ.G10.001147",
                                null,
                                name,
                                written,
                                "Văn phòng Đăng ký đất đai",
                                issued,
                                null,
                                VaultDocument.Origin.PAPER_ARCHIVE,
                                VaultDocument.Signed.UNSIGNED,
                                keep(doors, name, List.of("Số: " + written, "Cấp cho: " + owner.name()), by),
                                by.unit(),
                                null),
                        by)
                .orThrow();
    }

    private ProcedureVersion version(LocalDate day) {
        return doors.procedures()
                .inForce(new ProcedureCode(plan.procedure().code()), day)
                .orElseThrow();
    }
}
