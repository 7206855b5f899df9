package vn.motcua.dossier;

/** How a result reaches its owner. */
public enum DeliveryMethod {
    COUNTER,
    POSTAL,
    ELECTRONIC
}
