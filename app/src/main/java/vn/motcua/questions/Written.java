package vn.motcua.questions;

import java.time.LocalDate;

/**
 * A question that was read and found in order.
 *
 * @param checkAgainBy the day by which somebody has to look whether it is still right
 */
public record Written(QuestionContent content, LocalDate checkAgainBy) {}
