package vn.motcua.journeys;

import com.microsoft.playwright.CDPSession;

/** Counts what crosses the wire, headers included and compressed as sent. */
final class Weight {

    private final CDPSession session;
    private long bytes;
    private int requests;

    Weight(CDPSession session) {
        this.session = session;
        session.send("Network.enable");
        session.on("Network.loadingFinished", event -> {
            var sent = event.get("encodedDataLength").getAsLong();
            bytes += sent;
            requests += sent > 0 ? 1 : 0;
        });
    }

    void reset() {
        bytes = 0;
        requests = 0;
    }

    /** The next page is fetched as by somebody who was never here. */
    void forgetWhatWasFetched() {
        session.send("Network.clearBrowserCache");
    }

    /** Those that were answered over the wire, not out of the browser's cache. */
    int requests() {
        return requests;
    }

    long bytes() {
        return bytes;
    }
}
