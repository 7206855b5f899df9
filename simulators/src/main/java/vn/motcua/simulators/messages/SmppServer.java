package vn.motcua.simulators.messages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.MessageId;

/**
 * A short message centre over SMPP 3.4. A number that ends in 000 is refused, 001 is never reached, 005 finds the centre
 * throttled the first time.
 */
public final class SmppServer implements ServerMessageReceiverListener, AutoCloseable {

    private static final long BIND_PATIENCE = 5_000;
    private static final int HEADER_LENGTH = 6;

    private final Map<String, Map<Integer, String>> halves = new ConcurrentHashMap<>();
    private final Map<String, Boolean> throttled = new ConcurrentHashMap<>();
    private final Set<SMPPServerSession> sessions = ConcurrentHashMap.newKeySet();
    private final AtomicLong serial = new AtomicLong(System.currentTimeMillis());
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(SmppServer::daemon);
    private final SMPPServerSessionListener door;
    private final Phones phones;
    private final String systemId;
    private final String password;
    private final Clock clock;

    public SmppServer(Phones phones, int port, String systemId, String password, Clock clock) throws IOException {
        this.door = new SMPPServerSessionListener(port);
        this.phones = phones;
        this.systemId = systemId;
        this.password = password;
        this.clock = clock;
        door.setMessageReceiverListener(this);
        daemon(this::greet).start();
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "smpp");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        door.close();
        sessions.forEach(SMPPServerSession::close);
        later.shutdownNow();
    }

    private void greet() {
        while (true) {
            try {
                var session = door.accept();
                sessions.add(session);
                daemon(() -> bind(session)).start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void bind(SMPPServerSession session) {
        try {
            var request = session.waitForBind(BIND_PATIENCE);
            if (request.getSystemId().equals(systemId) && request.getPassword().equals(password)) {
                request.accept("simulator");
            } else {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (TimeoutException | IOException | PDUStringException | IllegalStateException problem) {
            session.close();
        }
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession session) throws ProcessRequestException {
        var to = message.getDestAddress();
        if (to.endsWith("000")) {
            throw new ProcessRequestException("unknown number", SMPPConstant.STAT_ESME_RINVDSTADR);
        }
        if (to.endsWith("005") && throttled.putIfAbsent(to, true) == null) {
            throw new ProcessRequestException("throttled", SMPPConstant.STAT_ESME_RTHROTTLED);
        }
        var id = Long.toHexString(serial.incrementAndGet());
        boolean reached = !to.endsWith("001");
        if (reached) {
            take(message);
        }
        later.schedule(() -> tell(session, message, id, reached), 200, TimeUnit.MILLISECONDS);
        try {
            return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
        } catch (PDUStringException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A phone shows a message when all its parts are there. */
    private void take(SubmitSm message) {
        var bytes = message.getShortMessage();
        if (!message.isUdhi()) {
            ring(message, text(message, bytes, 0));
            return;
        }
        var key = message.getDestAddress() + "/" + bytes[3];
        var there = halves.computeIfAbsent(key, _ -> new ConcurrentSkipListMap<>());
        there.put((int) bytes[5], text(message, bytes, HEADER_LENGTH));
        if (there.size() == bytes[4] && halves.remove(key) != null) {
            ring(message, String.join("", there.values()));
        }
    }

    private void ring(SubmitSm message, String text) {
        phones.ring("SMPP", message.getSourceAddr(), message.getDestAddress(), text);
    }

    /** The letters and digits of the GSM alphabet stand where ASCII has them, which is enough to be read here. */
    private static String text(SubmitSm message, byte[] bytes, int from) {
        var charset = message.getDataCoding() == Alphabet.ALPHA_UCS2.value()
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.US_ASCII;
        return new String(bytes, from, bytes.length - from, charset);
    }

    private void tell(SMPPServerSession session, SubmitSm message, String id, boolean reached) {
        var now = Date.from(clock.instant());
        var state = reached ? DeliveryReceiptState.DELIVRD : DeliveryReceiptState.UNDELIV;
        var receipt = new DeliveryReceipt(id, 1, reached ? 1 : 0, now, now, state, reached ? "000" : "001", "");
        try {
            session.deliverShortMessage(
                    "",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    message.getDestAddress(),
                    TypeOfNumber.ALPHANUMERIC,
                    NumberingPlanIndicator.UNKNOWN,
                    message.getSourceAddr(),
                    new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
                    (byte) 0,
                    (byte) 0,
                    new RegisteredDelivery(0),
                    new GeneralDataCoding(Alphabet.ALPHA_DEFAULT),
                    receipt.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException gone) {
            System.err.println("a receipt was not taken: " + gone.getMessage());
        }
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti told, SMPPServerSession by)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm told, SMPPServerSession by) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm told, SMPPServerSession by) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptCancelSm(CancelSm told, SMPPServerSession by) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm told, SMPPServerSession by)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm told, SMPPServerSession by) throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm told, SMPPServerSession by)
            throws ProcessRequestException {
        throw unknown();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm told, Session by) throws ProcessRequestException {
        throw unknown();
    }

    private static ProcessRequestException unknown() {
        return new ProcessRequestException("not simulated", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
