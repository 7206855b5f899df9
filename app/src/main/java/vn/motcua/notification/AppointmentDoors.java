package vn.motcua.notification;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.notification.domain.Masked;
import vn.motcua.notification.store.NumberRows;
import vn.motcua.shared.Secret;

/** What the link in a message of an appointment opens: for whoever has the phone, whether they booked or not. */
@Service
public class AppointmentDoors {

    private final NumberRows numbers;

    AppointmentDoors(NumberRows numbers) {
        this.numbers = numbers;
    }

    /**
     * @param number masked
     * @param isStopped whether the number gets no messages of appointments any more
     */
    public record Door(UUID appointment, String number, boolean isStopped) {}

    public Optional<Door> find(String token) {
        return numbers.door(new Secret(token))
                .map(door ->
                        new Door(door.appointment(), Masked.of(door.address()), numbers.isStopped(door.address())));
    }

    /** No messages of appointments go to the number any more, also of those that wait. @return false without such a door */
    @Transactional
    public boolean stop(String token) {
        var door = numbers.door(new Secret(token));
        door.ifPresent(open -> {
            numbers.stop(open.address());
            numbers.holdBack(open.address());
        });
        return door.isPresent();
    }

    /** The number may be told of appointments again. @return false without such a door */
    public boolean allow(String token) {
        var door = numbers.door(new Secret(token));
        door.ifPresent(open -> numbers.allow(open.address()));
        return door.isPresent();
    }
}
