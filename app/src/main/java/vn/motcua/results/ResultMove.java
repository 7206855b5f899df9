package vn.motcua.results;

import java.time.Instant;
import vn.motcua.shared.Actor;

/**
 * One thing that happened to a result.
 *
 * @param state what it was afterwards
 * @param detail such as a number or a reason; may be empty
 */
public record ResultMove(int sequence, Instant at, Actor actor, ResultState state, String detail) {}
