package vn.motcua.papers.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.Units;
import vn.motcua.papers.Layout;
import vn.motcua.papers.LayoutFault;
import vn.motcua.papers.LayoutRefusal;
import vn.motcua.papers.Layouts;
import vn.motcua.papers.Paper;
import vn.motcua.papers.PaperData;
import vn.motcua.papers.PaperForm;
import vn.motcua.papers.PaperForms;
import vn.motcua.papers.PaperKey;
import vn.motcua.papers.Papers;
import vn.motcua.papers.PublishLayout;
import vn.motcua.papers.domain.LayoutCheck;
import vn.motcua.papers.domain.SharedParts;
import vn.motcua.papers.print.Press;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Outcome;
import vn.motcua.shared.UnitCode;

/** The layouts of the product and those of administrators, and papers printed in the one that holds. */
@Service
class KeptLayouts implements Layouts, Papers {

    private final Map<PaperKey, PaperForm> forms = new LinkedHashMap<>();
    private final List<PaperForms> data;
    private final LayoutTable table;
    private final Units units;
    private final Press press;
    private final Clock clock;

    KeptLayouts(ObjectProvider<PaperForms> offered, LayoutTable table, Units units, Press press, Clock clock) {
        offered.orderedStream()
                .filter(each -> !each.areData())
                .flatMap(each -> each.forms().stream())
                .forEach(form -> forms.put(form.key(), form));
        this.data = offered.orderedStream().filter(PaperForms::areData).toList();
        this.table = table;
        this.units = units;
        this.press = press;
        this.clock = clock;
    }

    @Override
    public Paper print(PaperKey key, UnitCode unit, LocalDate day, PaperData data) {
        return press.print(page(key, unit, day, data));
    }

    @Override
    public String page(PaperKey key, UnitCode unit, LocalDate day, PaperData data) {
        var form = form(key).orElseThrow(() -> new IllegalArgumentException("nobody declared the form " + key));
        return press.page(form, whole(inForce(form, unit, day), unit, day), data);
    }

    @Override
    public Paper print(PaperForm form, PaperData data) {
        return press.print(form, form.shippedLayout(), data);
    }

    @Override
    public Paper print(String page) {
        return press.print(page);
    }

    @Override
    public List<PaperForm> forms() {
        return Stream.concat(forms.values().stream(), ofData())
                .sorted(Comparator.comparing(form -> form.key().value()))
                .toList();
    }

    @Override
    public Optional<PaperForm> form(PaperKey key) {
        return Optional.ofNullable(forms.get(key))
                .or(() -> ofData().filter(form -> form.key().equals(key)).findFirst());
    }

    private Stream<PaperForm> ofData() {
        return data.stream().flatMap(each -> each.forms().stream());
    }

    @Override
    public String inForce(PaperForm form, @Nullable UnitCode unit, LocalDate day) {
        var chosen = table.inForce(form.key(), unit == null ? List.of() : upwards(unit, day), day)
                .map(LayoutTable.Chosen::content);
        return chosen.orElse(form.shippedLayout());
    }

    @Override
    public List<Layout> history(PaperKey key) {
        return form(key).map(form -> table.history(key, form.shippedLayout())).orElse(List.of());
    }

    @Override
    public List<LayoutFault> check(PaperForm form, String content, @Nullable UnitCode unit) {
        var faults = LayoutCheck.faults(form, content, parts());
        if (!faults.isEmpty()) {
            return faults;
        }
        var today = LocalDate.now(clock);
        var missing = form.part() ? missingWith(form, content, unit, today) : missing(form, content, unit, today);
        return missing.isEmpty() ? printing(form, whole(content, unit, today)) : missing;
    }

    @Override
    public Outcome<Paper, LayoutRefusal> preview(PaperForm form, String content, @Nullable UnitCode unit) {
        var faults = check(form, content, unit);
        return faults.isEmpty()
                ? Outcome.done(press.print(form, whole(content, unit, LocalDate.now(clock)), form.sample()))
                : Outcome.refused(new LayoutRefusal.Broken(faults));
    }

    @Override
    public List<PaperForm> related(PaperForm form, String content) {
        if (form.part()) {
            return taking(form, null, LocalDate.now(clock));
        }
        var named = SharedParts.namedIn(content);
        return parts().stream()
                .filter(part -> named.contains(part.key().value()))
                .toList();
    }

    @Override
    @Transactional
    public Outcome<Layout, LayoutRefusal> publish(PublishLayout command, Actor.Staff by) {
        var form = form(command.form())
                .orElseThrow(() -> new IllegalArgumentException("nobody declared the form " + command.form()));
        var today = LocalDate.now(clock);
        if (command.validFrom().isBefore(today)) {
            return Outcome.refused(new LayoutRefusal.BeginsTooEarly(today));
        }
        if (command.unit() != null && units.versions(command.unit()).isEmpty()) {
            return Outcome.refused(new LayoutRefusal.UnknownUnit(command.unit().value()));
        }
        var faults =
                command.content() == null ? List.<LayoutFault>of() : check(form, command.content(), command.unit());
        return faults.isEmpty()
                ? Outcome.done(
                        table.insert(command, clock.instant().atOffset(ZoneOffset.UTC), by, form.shippedLayout()))
                : Outcome.refused(new LayoutRefusal.Broken(faults));
    }

    /** A layout with its parts in it, as they hold for a unit on a day. */
    private String whole(String content, @Nullable UnitCode unit, LocalDate day) {
        return SharedParts.joined(content, key -> inForce(part(key), unit, day));
    }

    private PaperForm part(PaperKey key) {
        return form(key)
                .filter(PaperForm::part)
                .orElseThrow(() -> new IllegalArgumentException("nobody declared the part " + key));
    }

    private List<PaperForm> parts() {
        return forms.values().stream().filter(PaperForm::part).toList();
    }

    private List<PaperForm> taking(PaperForm part, @Nullable UnitCode unit, LocalDate day) {
        return forms.values().stream()
                .filter(form -> SharedParts.namedIn(inForce(form, unit, day))
                        .contains(part.key().value()))
                .toList();
    }

    private List<LayoutFault> missing(PaperForm form, String content, @Nullable UnitCode unit, LocalDate day) {
        return LayoutCheck.missing(form, content, whole(content, unit, day));
    }

    /** What the forms that take a part in would miss if it had this content. */
    private List<LayoutFault> missingWith(PaperForm part, String content, @Nullable UnitCode unit, LocalDate day) {
        return taking(part, unit, day).stream()
                .flatMap(form -> {
                    var whole = SharedParts.joined(
                            inForce(form, unit, day),
                            key -> key.equals(part.key()) ? content : inForce(part(key), unit, day));
                    return LayoutCheck.missing(form, content, whole).stream();
                })
                .distinct()
                .toList();
    }

    private List<UnitCode> upwards(UnitCode unit, LocalDate day) {
        return Stream.concat(
                        Stream.of(unit), units.ancestors(unit, day).stream().map(Unit::code))
                .toList();
    }

    /** What only shows in print, with and without something to say. */
    private List<LayoutFault> printing(PaperForm form, String content) {
        try {
            press.print(form, content, form.sample());
            press.print(form, content, PaperData.building().build());
            return List.of();
        } catch (RuntimeException broken) {
            return List.of(new LayoutFault(1, LayoutFault.Reason.PRINTING, String.valueOf(broken.getMessage())));
        }
    }
}
