package vn.motcua.installation;

import java.nio.file.Path;

/** Another running product has claimed the data folder. */
public final class DataFolderInUse extends InstallationFault {

    DataFolderInUse(Path folder, String process) {
        super(
                "Another Motcua (process " + process + ") is using the data folder " + folder + ".",
                "Stop that one first, or choose another folder with --data (motcua.data).");
    }
}
