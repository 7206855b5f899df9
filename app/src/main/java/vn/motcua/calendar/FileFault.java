package vn.motcua.calendar;

import java.util.List;

/**
 * What is wrong in a file of special days.
 *
 * @param line counted from 1, the heading included; 0 for the file as a whole
 * @param key message key, such as {@code calendar.fault.weekday}
 */
public record FileFault(long line, String key, List<Object> arguments) {

    public FileFault {
        arguments = List.copyOf(arguments);
    }
}
