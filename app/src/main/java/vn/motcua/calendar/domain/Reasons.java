package vn.motcua.calendar.domain;

/** Message keys of why a day counts, counts in part or does not count. */
final class Reasons {

    static final String WHOLE_DAY = of("whole-day");
    static final String FROM_THE_START = of("from-the-start");
    static final String UNTIL_THE_END = of("until-the-end");
    static final String PART_OF_THE_DAY = of("part-of-the-day");
    static final String AFTER_HOURS = of("after-hours");
    static final String AFTER_CUT_OFF = of("after-cut-off");
    static final String DAY_OF_RECEPTION = of("day-of-reception");
    static final String REST_DAY = of("rest-day");
    static final String OPEN_ONLY = of("open-only");
    static final String CALENDAR_DAY = of("calendar-day");
    static final String MONTH = of("month");
    static final String LAST_DAY = of("last-day");
    static final String LAST_DAY_OFF = of("last-day-off");
    static final String MOVED_ON = of("moved-on");
    static final String YEAR_NOT_KNOWN = of("year-not-known");

    private Reasons() {}

    static String of(String name) {
        return "calendar.reason." + name;
    }
}
