package vn.motcua.notification.carriers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.carriers.CarrierSettings.Smpp;
import vn.motcua.notification.domain.GsmAlphabet;
import vn.motcua.notification.domain.ShortText;
import vn.motcua.notification.spi.Letter;
import vn.motcua.notification.spi.MessageCarrier;
import vn.motcua.notification.spi.Reports;

/**
 * A short message centre over SMPP 3.4: one session as transceiver, bound with the first message and again whenever it
 * broke. A long message goes in parts joined by a user data header; the receipt of the last part is that of the message.
 */
final class ShortMessageCentre implements MessageCarrier, AutoCloseable {

    /** Not now: throttled, queue full, system error, not bound. Everything else is about this message. */
    private static final Set<Integer> PASSING = Set.of(0x58, 0x14, 0x08, 0x04);

    private static final int HEADER_LENGTH = 6;

    private final Smpp settings;
    private final Duration patience;
    private final Reports reports;
    private final Clock clock;
    private @Nullable SMPPSession session;

    ShortMessageCentre(Smpp settings, Duration patience, Reports reports, Clock clock) {
        this.settings = settings;
        this.patience = patience;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public MessageChannel channel() {
        return MessageChannel.SMS;
    }

    /** SMPP has no key for that. */
    @Override
    public boolean knowsRepetitions() {
        return false;
    }

    @Override
    public Answer send(Letter letter) {
        var text = new ShortText(letter.body());
        var parts = text.cut();
        int joint = ThreadLocalRandom.current().nextInt(1 << Byte.SIZE);
        try {
            var open = session();
            var reference = "";
            for (int part = 0; part < parts.size(); part++) {
                var content = text.isGsm()
                        ? GsmAlphabet.encode(parts.get(part))
                        : parts.get(part).getBytes(StandardCharsets.UTF_16BE);
                boolean single = parts.size() == 1;
                var message = single ? content : joined(content, joint, parts.size(), part + 1);
                reference = submit(open, letter.address(), message, single, text.isGsm());
            }
            return new Answer.Taken(reference);
        } catch (NegativeResponseException no) {
            var said = "command status 0x" + Integer.toHexString(no.getCommandStatus());
            return PASSING.contains(no.getCommandStatus()) ? new Answer.Away(said) : new Answer.Refused(said);
        } catch (PDUException impossible) {
            return new Answer.Refused(impossible.getClass().getSimpleName());
        } catch (ResponseTimeoutException | InvalidResponseException | IOException away) {
            return new Answer.Away(away.getClass().getSimpleName());
        }
    }

    @Override
    public synchronized void close() {
        if (session != null) {
            session.unbindAndClose();
            session = null;
        }
    }

    private synchronized SMPPSession session() throws IOException {
        if (session != null && session.getSessionState().isBound()) {
            return session;
        }
        close();
        var fresh = new SMPPSession();
        fresh.setTransactionTimer(patience.toMillis());
        fresh.setEnquireLinkTimer((int) settings.enquireLink().toMillis());
        fresh.setMessageReceiverListener(new ReceiptListener(reports, clock));
        var bind = new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                settings.password(),
                settings.systemType(),
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
        fresh.connectAndBind(settings.host(), settings.port(), bind, patience.toMillis());
        session = fresh;
        return fresh;
    }

    private String submit(SMPPSession open, String to, byte[] message, boolean single, boolean gsm)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        return open.submitShortMessage(
                        "",
                        TypeOfNumber.ALPHANUMERIC,
                        NumberingPlanIndicator.UNKNOWN,
                        settings.sender(),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        to,
                        new ESMClass(single ? 0 : 0x40),
                        (byte) 0,
                        (byte) 1,
                        null,
                        null,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new GeneralDataCoding(gsm ? Alphabet.ALPHA_DEFAULT : Alphabet.ALPHA_UCS2),
                        (byte) 0,
                        message)
                .getMessageId();
    }

    /** The header that joins parts (3GPP TS 23.040, 9.2.3.24.1): a number shared by all, how many, and which this is. */
    private static byte[] joined(byte[] content, int joint, int parts, int part) {
        var message = new byte[HEADER_LENGTH + content.length];
        var header = new byte[] {5, 0, 3, (byte) joint, (byte) parts, (byte) part};
        System.arraycopy(header, 0, message, 0, HEADER_LENGTH);
        System.arraycopy(content, 0, message, HEADER_LENGTH, content.length);
        return message;
    }
}
