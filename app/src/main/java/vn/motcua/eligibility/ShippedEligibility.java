package vn.motcua.eligibility;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.motcua.catalog.ProcedureVersion;
import vn.motcua.catalog.Procedures;
import vn.motcua.shared.ProcedureCode;

/** Holds the checks in memory and each against the catalogue when it is asked for. */
@Service
class ShippedEligibility implements Eligibility {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedEligibility.class);

    private final Map<ProcedureCode, EligibilityCheck> checks = CheckFiles.shipped().stream()
            .collect(Collectors.toUnmodifiableMap(EligibilityCheck::procedure, Function.identity()));
    /** What was logged already: once for each version and end. */
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    private final Procedures procedures;

    ShippedEligibility(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public Optional<EligibilityCheck> check(ProcedureVersion version, LocalDate day) {
        return Optional.ofNullable(checks.get(version.code()))
                .filter(check -> check.ends().stream().allMatch(end -> isBorneOut(end, version, day)));
    }

    private boolean isBorneOut(End end, ProcedureVersion version, LocalDate day) {
        boolean holds = switch (end) {
            case End.Yes yes -> hasCase(version, yes);
            case End.No no -> true;
            case End.Other other -> procedures.inForce(other.procedure(), day).isPresent();
        };
        if (!holds && told.add(version.id() + " " + end.key())) {
            LOG.warn(
                    "the check of {} is not offered: its end {} does not fit the catalogue", version.code(), end.key());
        }
        return holds;
    }

    private static boolean hasCase(ProcedureVersion version, End.Yes yes) {
        var named = yes.caseKey();
        return named == null
                ? version.content().cases().size() == 1
                : version.content().caseOf(named).isPresent();
    }
}
