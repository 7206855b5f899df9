package vn.motcua.notification.wiring;

import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.spi.Letter;
import vn.motcua.notification.spi.MessageCarrier;
import vn.motcua.notification.store.CarrierRows;

/** A carrier of which it is noted whether it answers. */
record WatchedCarrier(MessageCarrier carrier, CarrierRows rows) implements MessageCarrier {

    @Override
    public MessageChannel channel() {
        return carrier.channel();
    }

    @Override
    public boolean knowsRepetitions() {
        return carrier.knowsRepetitions();
    }

    @Override
    public Answer send(Letter letter) {
        var answer = carrier.send(letter);
        if (answer instanceof Answer.Away(var said)) {
            rows.away(channel(), said);
        } else {
            rows.answered(channel());
        }
        return answer;
    }
}
