package vn.motcua.process;

import java.util.List;

/** Whether there is somebody for every step, today, where a process would be worked with. */
public interface Staffing {

    /** The roles that nobody holds for these steps at that workplace, in the order of the steps. */
    List<Vacancy> vacancies(List<Step> steps, Workplace workplace);

    /**
     * The agencies that the catalogue makes answerable for the procedure, and what each of them lacks. Publishing is not
     * kept from by it: a process for a hundred communes does not wait for a clerk of one.
     */
    StaffingReport across(ProcessContent content);
}
