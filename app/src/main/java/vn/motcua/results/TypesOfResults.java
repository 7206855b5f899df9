package vn.motcua.results;

import java.util.List;
import java.util.Optional;
import vn.motcua.shared.Actor;

/** The register of the kinds of results. */
public interface TypesOfResults {

    Optional<TypeOfResult> find(String code);

    /** Those among the codes that are registered, in their order. */
    List<TypeOfResult> among(List<String> codes);

    /** By code. */
    List<TypeOfResult> all();

    /** What was registered for a kind, the version in force first. */
    List<VersionOfType> versions(String code);

    /** Registers a kind, or changes it for results that are prepared from now on; what was issued stays as it is. */
    void register(TypeOfResult type, Actor by);
}
