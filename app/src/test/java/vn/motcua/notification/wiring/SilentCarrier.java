package vn.motcua.notification.wiring;

import vn.motcua.notification.MessageChannel;
import vn.motcua.notification.spi.Letter;
import vn.motcua.notification.spi.MessageCarrier;

/** Makes its channel one that is open; for tests of what is written down, in which nothing is sent. */
record SilentCarrier(MessageChannel channel) implements MessageCarrier {

    @Override
    public boolean knowsRepetitions() {
        return true;
    }

    @Override
    public Answer send(Letter letter) {
        throw new IllegalStateException("nothing is sent here");
    }
}
