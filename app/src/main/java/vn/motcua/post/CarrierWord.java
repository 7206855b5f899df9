package vn.motcua.post;

import java.time.Instant;

/**
 * What a carrier's system said of an envelope.
 *
 * @param order the carrier's number
 * @param text in the carrier's own words, at most 500 characters
 * @param at when it happened
 */
public record CarrierWord(String order, CarrierStage stage, String text, Instant at) {}
