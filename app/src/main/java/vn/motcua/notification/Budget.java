package vn.motcua.notification;

import java.time.LocalDate;
import vn.motcua.shared.Money;

/**
 * What a channel may cost from a month on.
 *
 * @param channel short messages or Zalo
 * @param from the first day of a month; it holds until a later one is entered
 * @param most a month
 * @param price of one part of a short message, or of one message of Zalo
 */
public record Budget(MessageChannel channel, LocalDate from, Money most, Money price) {}
