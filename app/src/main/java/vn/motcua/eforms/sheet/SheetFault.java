package vn.motcua.eforms.sheet;

/**
 * What is wrong with a line.
 *
 * @param line counts from 1
 * @param reason the last part of the key of its sentence
 * @param detail the word that is meant
 */
public record SheetFault(int line, String reason, String detail) {}
