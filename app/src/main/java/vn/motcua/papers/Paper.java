package vn.motcua.papers;

/**
 * A paper, ready.
 *
 * @param pdf PDF/A-2a, which is also PDF/UA-1
 * @param pages at least 1
 * @param page the same as a page for a browser (XHTML without scripts), with the same words, for screens and printers
 */
public record Paper(byte[] pdf, int pages, String page) {}
