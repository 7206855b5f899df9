package vn.motcua.files.wiring;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.motcua.files.KeptFiles;
import vn.motcua.files.Uploads;
import vn.motcua.files.scanning.Clamd;
import vn.motcua.files.scanning.LenientScanner;
import vn.motcua.files.scanning.VirusScanner;
import vn.motcua.files.sealing.FilesKey;
import vn.motcua.files.sealing.Sealing;
import vn.motcua.files.shelf.FolderShelf;
import vn.motcua.files.shelf.Incoming;
import vn.motcua.files.shelf.S3Shelf;
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
    Shelf shelf(
            @Value("${motcua.files.folder:${motcua.data:data}/files}") Path folder,
            @Value("${motcua.files.wait-for-disk:true}") boolean waitsForDisk,
            @Value("${motcua.files.s3.endpoint:}") String endpoint,
            @Value("${motcua.files.s3.region:us-east-1}") String region,
            @Value("${motcua.files.s3.bucket:motcua}") String bucket,
            @Value("${motcua.files.s3.access-key:}") String accessKey,
            @Value("${motcua.files.s3.secret-key:}") String secretKey) {
        return endpoint.isBlank()
                ? new FolderShelf(folder, waitsForDisk)
                : new S3Shelf(new S3Shelf.Place(URI.create(endpoint), region, bucket, accessKey, secretKey));
    }

    /** @param whenAway {@code refuse} files, or {@code allow} them unscanned, while the scanner does not answer */
    @Bean
    VirusScanner virusScanner(
            @Value("${motcua.files.clamd:}") String address,
            @Value("${motcua.files.clamd-patience:60s}") Duration patience,
            @Value("${motcua.files.clamd-away:refuse}") WhenAway whenAway) {
        if (address.isBlank()) {
            return VirusScanner.NONE;
        }
        var clamd = new Clamd(address, patience);
        return whenAway == WhenAway.ALLOW ? new LenientScanner(clamd) : clamd;
    }

    enum WhenAway {
        REFUSE,
        ALLOW
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
