package vn.motcua.reception;

/**
 * An appointment was booked, moved or cancelled; published in the transaction that does it.
 *
 * @param group as the appointment's group is called in Vietnamese
 * @param link the last part of the address at which the person changes it: a secret, not for a log; empty when
 *     somebody cancelled who does not know it
 */
public record AppointmentChanged(Appointment appointment, Change change, String group, String link) {

    public enum Change {
        BOOKED,
        MOVED,
        CANCELLED
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "AppointmentChanged[" + appointment.code() + " " + change + "]";
    }
}
