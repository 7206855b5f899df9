package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Period;
import vn.motcua.shared.UnitCode;

class UnitNamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void agenciesAreOfferedInTheOrderOfTheLanguage() {
        var names = new UnitNames(register("Xã Ea Kar", "Xã Đắk Liêng", "Xã Cư Bao", "Xã Yang Mao", "Xã Ân Hảo"));

        assertThat(names.ofAgencies(DAY, Locale.forLanguageTag("vi-VN")).values())
                .containsExactly("Xã Ân Hảo", "Xã Cư Bao", "Xã Đắk Liêng", "Xã Ea Kar", "Xã Yang Mao");
    }

    /** A register that knows these communes and nothing else. */
    private static Units register(String... names) {
        var communes = Stream.of(names)
                .map(name -> new Unit(
                        new UnitCode("T1.X" + List.of(names).indexOf(name)),
                        new OfficialName(name, name),
                        UnitKind.COMMUNE,
                        new UnitCode("T1"),
                        new AreaCode("99001"),
                        Period.since(LocalDate.of(2025, 7, 1))))
                .toList();
        InvocationHandler answers = (proxy, method, arguments) -> switch (method.getName()) {
            case "inForce" -> communes;
            case "namedByCitizens" -> InvocationHandler.invokeDefault(proxy, method, arguments);
            default -> throw new UnsupportedOperationException(method.getName());
        };
        return (Units) Proxy.newProxyInstance(Units.class.getClassLoader(), new Class<?>[] {Units.class}, answers);
    }
}
