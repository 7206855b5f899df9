package vn.motcua.notification.carriers;

import java.time.Clock;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.spi.Report;
import vn.motcua.notification.spi.Report.Outcome;
import vn.motcua.notification.spi.Reports;

/** Hears receipts (SMPP 3.4, appendix B). What citizens write back is not taken. */
final class ReceiptListener implements MessageReceiverListener {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptListener.class);

    private final Reports reports;
    private final Clock clock;

    ReceiptListener(Reports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm told) throws ProcessRequestException {
        if (!told.isSmscDeliveryReceipt()) {
            return;
        }
        try {
            var receipt = told.getShortMessageAsDeliveryReceipt();
            var state = receipt.getFinalStatus();
            if (state == DeliveryReceiptState.DELIVRD) {
                take(receipt, Outcome.DELIVERED, "");
            } else if (isFailure(state)) {
                take(receipt, Outcome.NOT_DELIVERED, state + " " + receipt.getError());
            }
        } catch (InvalidDeliveryReceiptException noReceipt) {
            LOG.warn("a receipt that cannot be read was left");
        } catch (RuntimeException problem) {
            LOG.error("a receipt could not be kept; the centre is asked to tell it again", problem);
            throw new ProcessRequestException("not kept", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification told) {}

    @Override
    public DataSmResult onAcceptDataSm(DataSm told, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not taken", SMPPConstant.STAT_ESME_RX_R_APPN);
    }

    private void take(DeliveryReceipt receipt, Outcome outcome, String said) {
        reports.take(new Report(MessageChannel.SMS, receipt.getId(), outcome, said, clock.instant()));
    }

    private static boolean isFailure(DeliveryReceiptState state) {
        return state == DeliveryReceiptState.EXPIRED
                || state == DeliveryReceiptState.DELETED
                || state == DeliveryReceiptState.UNDELIV
                || state == DeliveryReceiptState.REJECTD;
    }
}
