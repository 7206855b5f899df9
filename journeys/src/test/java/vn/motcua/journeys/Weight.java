package vn.motcua.journeys;

import com.microsoft.playwright.CDPSession;

/** Counts what crosses the wire, headers included and compressed as sent. */
final class Weight {

    private long bytes;

    Weight(CDPSession session) {
        session.send("Network.enable");
        session.on(
                "Network.loadingFinished",
                event -> bytes += event.get("encodedDataLength").getAsLong());
    }

    void reset() {
        bytes = 0;
    }

    long bytes() {
        return bytes;
    }
}
