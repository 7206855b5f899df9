package vn.motcua.eforms;

/**
 * What must hold between answers.
 *
 * @param must holds when everything is in order, also while something is not answered yet
 * @param at the path of the answer where it is told
 * @param message what is wrong and what to do
 */
public record Rule(Condition must, String at, Text message) {}
