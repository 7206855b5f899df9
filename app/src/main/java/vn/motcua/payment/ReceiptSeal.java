package vn.motcua.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.payment.ElectronicReceipt.Form;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;
import vn.motcua.signatures.PaperSealing;
import vn.motcua.signatures.Signing;
import vn.motcua.signatures.SigningRefusal;
import vn.motcua.signatures.XmlSigning;

/** The collector's signature on a receipt: the seal of the unit that took the money, else of the agency it belongs to. */
@Component
class ReceiptSeal {

    private static final Actor.System BY = new Actor.System("payment.receipts");
    private static final String REASON = "Biên lai điện tử";

    private final Signing signing;
    private final PaperSealing papers;
    private final XmlSigning messages;
    private final Units units;
    private final Clock clock;

    ReceiptSeal(Signing signing, PaperSealing papers, XmlSigning messages, Units units, Clock clock) {
        this.signing = signing;
        this.papers = papers;
        this.messages = messages;
        this.units = units;
        this.clock = clock;
    }

    /** @param subject the name in the certificate */
    record Sealer(UnitCode agency, String subject) {}

    /** Empty where nobody has a seal that is in force. */
    Optional<Sealer> of(UnitCode unit) {
        var today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return Stream.concat(Stream.of(unit), units.agencyOf(unit, today).map(Unit::code).stream())
                .flatMap(each -> signing.sealOf(each).map(key -> new Sealer(each, key.subject())).stream())
                .findFirst();
    }

    /** Empty when the key cannot be used now; why stands in the history of the key. */
    Optional<byte[]> set(Sealer sealer, Form form, byte[] content) {
        var outcome = switch (form) {
            case PDF -> papers.seal(sealer.agency(), content, REASON, BY);
            case XML -> messages.seal(sealer.agency(), content, BY);
        };
        return switch (outcome) {
            case Outcome.Done<byte[], SigningRefusal>(var signed) -> Optional.of(signed);
            case Outcome.Refused<byte[], SigningRefusal> _ -> Optional.empty();
        };
    }
}
