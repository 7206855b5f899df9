package vn.motcua.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * One page of a long list.
 *
 * @param number the page shown, from 1
 * @param size rows on a page, at least 1
 * @param total rows in all
 * @param hrefs the address of a page by its number
 */
public record Paging(int number, int size, long total, IntFunction<String> hrefs) {

    /** Numbers outside the list become the nearest page that there is. */
    public Paging {
        number = (int) Math.clamp(number, 1L, Math.max(1, lastPage(total, size)));
    }

    /** How many pages there are; at least 1. */
    public int pages() {
        return (int) Math.max(1, lastPage(total, size));
    }

    /** The rows before this page, as SQL's {@code offset} wants it. */
    public long offset() {
        return (long) (number - 1) * size;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    public String href(int page) {
        return hrefs.apply(page);
    }

    /** The numbers to show: first, last and those around this page, 0 standing for a gap. */
    public List<Integer> around() {
        List<Integer> shown = new ArrayList<>();
        IntStream.rangeClosed(1, pages())
                .filter(page -> page == 1 || page == pages() || Math.abs(page - number) <= 1)
                .forEach(page -> {
                    if (!shown.isEmpty() && page - shown.getLast() > 1) {
                        shown.add(0);
                    }
                    shown.add(page);
                });
        return shown;
    }

    private static long lastPage(long total, int size) {
        return (total + size - 1) / size;
    }
}
