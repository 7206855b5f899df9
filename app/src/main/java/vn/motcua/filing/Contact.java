package vn.motcua.filing;

import vn.motcua.dossier.DeliveryMethod;

/**
 * How the person who files is reached, and how the result shall come.
 *
 * @param phone empty when none is given
 * @param email empty when none is given
 * @param address where the post finds them; needed for delivery by post
 */
public record Contact(String phone, String email, String address, DeliveryMethod delivery) {}
