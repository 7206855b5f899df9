package vn.motcua.shared;

/** How something comes in; the national exchange counts them apart. */
public enum Channel {
    /** In person at the one-stop unit. */
    COUNTER,
    /** By the public postal service. */
    POSTAL,
    /** At a portal or in an application. */
    ONLINE
}
