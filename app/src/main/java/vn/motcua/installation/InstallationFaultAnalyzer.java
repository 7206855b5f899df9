package vn.motcua.installation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the person at the console what is wrong and what to do, instead of a stack trace. */
class InstallationFaultAnalyzer extends AbstractFailureAnalyzer<InstallationFault> {

    @Override
    protected FailureAnalysis analyze(Throwable root, InstallationFault fault) {
        return new FailureAnalysis(fault.getMessage(), fault.remedy(), fault);
    }
}
