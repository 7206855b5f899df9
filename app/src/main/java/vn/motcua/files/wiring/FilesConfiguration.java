package vn.motcua.files.wiring;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.motcua.files.KeptFiles;
import vn.motcua.files.Uploads;
import vn.motcua.files.scanning.VirusScanner;
import vn.motcua.files.sealing.FilesKey;
import vn.motcua.files.sealing.Sealing;
import vn.motcua.files.shelf.FolderShelf;
import vn.motcua.files.shelf.Incoming;
import vn.motcua.files.shelf.SealedShelf;
import vn.motcua.files.shelf.Shelf;
import vn.motcua.files.store.FileRows;
import vn.motcua.files.store.UploadRows;
import vn.motcua.files.uploads.StoredUploads;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class FilesConfiguration {

    @Bean
    Incoming incomingFiles(
            @Value("${motcua.files.folder:${motcua.data:data}/files}") Path folder,
            @Value("${motcua.files.keep-free:512MB}") DataSize keepFree) {
        return new Incoming(folder.resolve("incoming"), keepFree.toBytes());
    }

    @Bean
    Shelf shelf(@Value("${motcua.files.folder:${motcua.data:data}/files}") Path folder) {
        return new FolderShelf(folder);
    }

    @Bean
    VirusScanner virusScanner() {
        return VirusScanner.NONE;
    }

    @Bean
    SealedShelf sealedShelf(Shelf shelf, Sealing sealing, FilesKey key, Incoming incoming) {
        return new SealedShelf(shelf, sealing, key, incoming);
    }

    @Bean
    Removals removals(
            Shelf shelf, Incoming incoming, FileRows rows, PlatformTransactionManager transactions, Clock clock) {
        return new Removals(shelf, incoming, rows, transactions, clock);
    }

    @Bean
    KeptFiles keptFiles(
            Reception reception,
            SealedShelf shelf,
            FileRows rows,
            Removals removals,
            PlatformTransactionManager transactions,
            Clock clock) {
        return new SealedFiles(reception, shelf, rows, removals, new TransactionTemplate(transactions), clock);
    }

    @Bean
    Uploads uploads(
            KeptFiles files,
            SealedShelf shelf,
            UploadRows rows,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${motcua.uploads.longest:100MB}") DataSize longest) {
        return new StoredUploads(files, shelf, rows, new TransactionTemplate(transactions), clock, longest.toBytes());
    }

    @Bean
    Reception reception(Incoming incoming, VirusScanner scanner) {
        return new Reception(incoming, scanner);
    }
}
