package vn.motcua.process;

import java.util.List;

/**
 * One move of a run, and what it changes for those who do the work.
 *
 * @param run the run after the move
 * @param opened the steps that wait from now on
 * @param closed keys of the steps that waited before and no longer do
 */
public record RunMove(ProcessRun run, List<Step> opened, List<String> closed) {

    public RunMove {
        opened = List.copyOf(opened);
        closed = List.copyOf(closed);
    }
}
