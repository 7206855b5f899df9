package vn.motcua.files.shelf;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of an S3 store, of Amazon or of another maker. The store itself writes whole objects or none. */
public final class S3Shelf implements Shelf, AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Duration WHOLE_CALL = Duration.ofMinutes(2);

    private final S3Client store;
    private final String bucket;

    /** @param endpoint the address of the store, such as {@code https://s3.tinh.gov.vn} */
    public record Place(URI endpoint, String region, String bucket, String accessKey, String secretKey) {

        /** Without the secret. */
        @Override
        public String toString() {
            return bucket + " at " + endpoint;
        }
    }

    public S3Shelf(Place place) {
        this.bucket = place.bucket();
        // Stores of other makers do not know the checksums that Amazon's adds, and contents are sealed anyway.
        this.store = S3Client.builder()
                .endpointOverride(place.endpoint())
                .region(Region.of(place.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(place.accessKey(), place.secretKey())))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(SILENCE))
                .overrideConfiguration(settings -> settings.apiCallTimeout(WHOLE_CALL))
                .build();
    }

    @Override
    public boolean holds(String name) throws IOException {
        return asked(() -> {
            try {
                store.headObject(object -> object.bucket(bucket).key(name));
                return true;
            } catch (NoSuchKeyException none) {
                return false;
            }
        });
    }

    @Override
    public void put(String name, Path content) throws IOException {
        asked(() -> store.putObject(object -> object.bucket(bucket).key(name), RequestBody.fromFile(content)));
    }

    @Override
    public InputStream open(String name) throws IOException {
        return asked(() -> store.getObject(object -> object.bucket(bucket).key(name)));
    }

    @Override
    public void remove(String name) throws IOException {
        asked(() -> store.deleteObject(object -> object.bucket(bucket).key(name)));
    }

    @Override
    public void olderThan(Instant moment, Consumer<String> name) throws IOException {
        asked(() -> {
            store.listObjectsV2Paginator(list -> list.bucket(bucket)).contents().stream()
                    .filter(object -> object.lastModified().isBefore(moment))
                    .forEach(object -> name.accept(object.key()));
            return bucket;
        });
    }

    @Override
    public void close() {
        store.close();
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask();
    }

    private static <T> T asked(Question<T> question) throws IOException {
        try {
            return question.ask();
        } catch (SdkException away) {
            throw new IOException("the S3 store did not do it: " + away.getMessage(), away);
        }
    }
}
