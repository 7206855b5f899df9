package vn.motcua.digitisation;

/**
 * A line of a paper as it was read.
 *
 * @param confidence how sure the reader is of its words, from 0 to 1; 1 for a text that was never a picture
 */
public record TextLine(String text, double confidence) {}
