package vn.motcua.notification.spi;

import vn.motcua.notification.MessageChannel;

/**
 * Somebody who carries messages on one channel. At most one carrier a channel is in use.
 *
 * <p>Called outside of transactions, by several threads at once.
 */
public interface MessageCarrier {

    MessageChannel channel();

    /**
     * Whether it recognises a repetition by {@link Letter#id()} and answers it as it did the first time. Then a message
     * is told once even when a node dies between handing it over and noting that down.
     */
    boolean knowsRepetitions();

    /** Hands a message over; never throws for what the network or the carrier does. */
    Answer send(Letter letter);

    /** What came of handing it over. */
    sealed interface Answer {

        /** @param reference what the carrier calls it, at most 100 characters; empty when it calls it nothing */
        record Taken(String reference) implements Answer {}

        /**
         * For good: it is not tried again.
         *
         * @param said in the carrier's words, without anything about the person
         */
        record Refused(String said) implements Answer {}

        /**
         * To be tried again later.
         *
         * @param said what went wrong, without anything about the person
         */
        record Away(String said) implements Answer {}
    }
}
