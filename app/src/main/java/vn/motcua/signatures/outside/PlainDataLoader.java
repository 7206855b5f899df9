package vn.motcua.signatures.outside;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Fetches for DSS, with an end to its patience. */
final class PlainDataLoader implements DataLoader {

    private static final long serialVersionUID = 1L;
    private static final int OK = 200;

    private final transient HttpClient client;
    private final Duration patience;
    private String contentType;

    PlainDataLoader(HttpClient client, Duration patience, String contentType) {
        this.client = client;
        this.patience = patience;
        this.contentType = contentType;
    }

    @Override
    public byte[] get(String url) {
        return send(HttpRequest.newBuilder(URI.create(url)).GET());
    }

    @Override
    public DataAndUrl get(List<String> urls) {
        DSSExternalResourceException last = null;
        for (String url : urls) {
            try {
                return new DataAndUrl(url, get(url));
            } catch (DSSExternalResourceException away) {
                last = away;
            }
        }
        throw last == null ? new DSSExternalResourceException("no address to fetch from") : last;
    }

    @Override
    public byte[] post(String url, byte[] content) {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(content)));
    }

    @Override
    public void setContentType(String type) {
        contentType = type;
    }

    private byte[] send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.timeout(patience).build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != OK) {
                throw new DSSExternalResourceException("answered " + response.statusCode());
            }
            return response.body();
        } catch (IOException problem) {
            throw new DSSExternalResourceException(problem);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DSSExternalResourceException(stopped);
        }
    }
}
