package vn.motcua.demo.story;

import vn.motcua.demo.province.ProcedureFacts;

/** The three groups that the report counts apart. */
enum Sector {
    PROVINCE,
    COMMUNES,
    LAND;

    static Sector of(ProcedureFacts procedure) {
        if (procedure.isOfLandOffice() || procedure.field().equals("Đất đai")) {
            return LAND;
        }
        return procedure.isOfCommunes() ? COMMUNES : PROVINCE;
    }
}
