package vn.motcua.demo.story;

import vn.motcua.post.Addresses;
import vn.motcua.post.Consignments;
import vn.motcua.post.HandOvers;
import vn.motcua.post.NewConsignments;

/** The front doors of the public post. */
public record PostDoors(NewConsignments made, Consignments moved, HandOvers handOvers, Addresses addresses) {}
