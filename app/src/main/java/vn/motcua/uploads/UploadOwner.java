package vn.motcua.uploads;

import vn.motcua.shared.Actor;

/** To whom an upload belongs. */
public final class UploadOwner {

    private UploadOwner() {}

    /** A person on the staff, under whichever post. */
    public static String of(Actor.Staff staff) {
        return "staff:" + staff.account();
    }
}
