package vn.motcua.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.identity.SignedInPerson;
import vn.motcua.shared.BirthDate;
import vn.motcua.shared.Money;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Role;

/**
 * What every template gets under the name {@code page}: texts, formats, the reader and the place.
 *
 * <p>A controller that needs texts takes it as a parameter.
 */
public final class Page {

    private final Language language;
    private final Texts texts;
    private final Formats formats;
    private final Place place;
    private final Reader reader;
    private final Assets assets;

    Page(Language language, Texts texts, Place place, Reader reader, Assets assets) {
        this.language = language;
        this.texts = texts;
        this.formats = new Formats(language);
        this.place = place;
        this.reader = reader;
        this.assets = assets;
    }

    /** The text of a message bundle; see {@link Texts#t(String, Object...)}. */
    public String t(String key, Object... arguments) {
        return texts.t(key, arguments);
    }

    /** The sentence of a refusal: what is wrong and what to do next. */
    public String t(Refusal refusal) {
        return texts.t(refusal);
    }

    public String t(Message message) {
        return texts.t(message);
    }

    Texts texts() {
        return texts;
    }

    public Language language() {
        return language;
    }

    /** {@code vi} or {@code en}. */
    public String lang() {
        return language.tag();
    }

    public String date(LocalDate date) {
        return formats.date(date);
    }

    public String date(BirthDate born) {
        return formats.date(born);
    }

    public String date(Instant instant) {
        return formats.date(instant);
    }

    public String time(LocalTime time) {
        return formats.time(time);
    }

    public String dateTime(Instant instant) {
        return formats.dateTime(instant);
    }

    /** For the {@code datetime} attribute of a {@code time} element. */
    public String machineTime(TemporalAccessor time) {
        return formats.machine(time);
    }

    public String number(long number) {
        return formats.number(number);
    }

    /** @param share such as 0.964 for 96.4 % */
    public String percent(double share) {
        return formats.percent(share);
    }

    public String money(Money money) {
        return formats.money(money);
    }

    /** The address of this page, without its query. */
    public String path() {
        return place.path();
    }

    public Area area() {
        return place.area();
    }

    /** This page with everything asked of it, in another language. */
    public String in(Language other) {
        return place.in(other);
    }

    /** The hidden field that proves a form came from us; every POST form carries it. */
    public Content csrf() {
        return reader.csrf();
    }

    /** The person signed in, or empty for everyone else. */
    public Optional<SignedInPerson> person() {
        return reader.person();
    }

    /** True when an applicant is signed on at the portal. */
    public boolean isApplicant() {
        return reader.applicant().getAsBoolean();
    }

    /** True when the page is read by citizens at the kiosk of a centre. */
    public boolean isAtKiosk() {
        return reader.kiosk() != Reader.Kiosk.NONE && !area().isStaff() && person().isEmpty();
    }

    /** True when whoever stands at the kiosk asked for large letters. */
    public boolean isLarge() {
        return isAtKiosk() && reader.kiosk() == Reader.Kiosk.LARGE;
    }

    /** True when the reader acts under one of these roles. */
    public boolean actsAs(Role... roles) {
        return reader.actsAs(Set.of(roles));
    }

    /** The navigation that this reader may follow, in order. */
    public List<NavEntry> navigation() {
        return NavEntry.of(reader.navigation(area()));
    }

    public boolean isCurrent(NavLink link) {
        return link.leadsTo(path());
    }

    public boolean isCurrent(NavEntry entry) {
        return entry.links().stream().anyMatch(this::isCurrent);
    }

    /** @param file such as {@code citizen.css} */
    public String asset(String file) {
        return assets.href(file);
    }
}
