package vn.motcua.process;

import java.util.List;

/** One page of the processes found, by name and version, and how many there are in all. */
public record ProcessList(List<ProcessRecord> processes, long total) {

    public ProcessList {
        processes = List.copyOf(processes);
    }
}
