package vn.motcua.demo.province;

import vn.motcua.organisation.Decision;
import vn.motcua.organisation.UnitChange;
import vn.motcua.organisation.UnitChanges;
import vn.motcua.shared.Actor;

/** Establishes the units of the province and opens their desks. */
final class UnitRegister {

    private final UnitChanges changes;

    UnitRegister(UnitChanges changes) {
        this.changes = changes;
    }

    void establish(Decision decision, Actor by) {
        for (UnitPlan.Planned unit : UnitPlan.all()) {
            changes.make(
                            new UnitChange.Establish(
                                    unit.code(), unit.name(), unit.kind(), unit.parent(), unit.area(), decision),
                            by)
                    .orThrow();
            for (int desk = 1; desk <= unit.desks(); desk++) {
                changes.make(
                                new UnitChange.OpenDesk(
                                        unit.code(), Integer.toString(desk), "Quầy số " + desk, decision),
                                by)
                        .orThrow();
            }
        }
    }
}
