/**
 * What citizens and businesses report and propose about administrative procedures and those who handle them (phản ánh,
 * kiến nghị; NĐ 20/2008, 92/2017), from receipt to the published answer.
 */
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {"shared", "calendar", "identity", "applicant"})
@NullMarked
package vn.motcua.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
