package vn.motcua.simulators;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import vn.motcua.simulators.eid.Citizen;
import vn.motcua.simulators.eid.EidServer;
import vn.motcua.simulators.messages.Phones;
import vn.motcua.simulators.messages.SmsServer;
import vn.motcua.simulators.messages.ZaloServer;
import vn.motcua.simulators.payments.Outbox;
import vn.motcua.simulators.payments.PayGovServer;
import vn.motcua.simulators.payments.PayPlatServer;
import vn.motcua.simulators.phone.SigningServer;
import vn.motcua.simulators.population.PopulationServer;
import vn.motcua.simulators.trust.KeptAuthority;
import vn.motcua.simulators.trust.Revocations;
import vn.motcua.simulators.trust.TrustServer;

/**
 * Starts the simulators on one port of the local machine.
 *
 * <p>{@code java -cp … vn.motcua.simulators.Simulators <port> <folder> [<address of the product>]}; the authority and the key behind the phone are
 * kept in the folder, so that they are the same at the next start.
 */
public final class Simulators {

    private static final String CREDENTIAL = "demo";

    private Simulators() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[0]);
        var folder = Path.of(arguments[1]);
        var address = "http://127.0.0.1:" + port;
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var clock = Clock.systemUTC();
        var kept = new KeptAuthority(folder, address);
        var authority = kept.authority(clock);
        var faults = new Faults();
        new TrustServer(authority, new Revocations(authority, clock, Duration.ofDays(1)), faults, clock).on(server);
        var signers = new SigningServer(faults);
        signers.hold(CREDENTIAL, kept.holder(authority, clock));
        signers.on(server);
        var eid = new EidServer(address, "motcua", "simulators", faults, clock);
        eid.knows(Citizen.citizen("051190000017", "Phạm Thị Lài", "LoA2"));
        eid.knows(Citizen.ofOrganisation("051080000023", "Trần Văn Bình", "4300000017", "Hợp tác xã Trà Bồng"));
        eid.on(server);
        var product = arguments.length > 2 ? arguments[2] : "http://localhost:8080";
        var payplat = new PayPlatServer(
                address, "H48", "simulators", faults, outbox(product + "/payments/callbacks/payplat"), clock);
        payplat.keepIn(folder.resolve(PayPlatServer.FILE));
        payplat.on(server);
        var phones = new Phones(clock);
        phones.keepIn(folder.resolve(Phones.FILE));
        server.createContext("/phones", phones);
        new SmsServer(phones, "motcua", "simulators", faults, clock).on(server);
        new ZaloServer(phones, "simulators", faults).on(server);
        new PayGovServer(
                        address,
                        new PayGovServer.Keys("H48", "motcua", "simulators"),
                        faults,
                        outbox(product + "/payments/callbacks/paygov"),
                        clock)
                .on(server);
        new PopulationServer("motcua", faults).on(server);
        server.start();
        System.out.println("""
                Simulators at %1$s
                  authority        %1$s/ca.cer, %1$s/crl, %1$s/ocsp
                  time stamps      --motcua.signatures.tsa=%1$s/tsa
                  remote signing   --motcua.signatures.remote.url=%1$s --motcua.signatures.remote.name=mo-phong
                                   credential "demo", phone at %1$s/phone
                  e-ID             --motcua.sign-on.providers.eid.issuer=%1$s/eid
                                   client "motcua", secret "simulators"; anybody may be typed on its page
                  phones           what citizens received: %1$s/phones
                  short messages   --motcua.notification.carriers.sms.url=%1$s/sms/messages
                                   key "motcua", secret "simulators"
                  national payment --motcua.payment.payplat.url=%1$s/payplat/init --motcua.payment.payplat.query=%1$s/payplat/query
                                   partner "H48", key "simulators"; how it tells of a payment is chosen on its page
                  PayGov           --motcua.payment.paygov.url=%1$s/paygov/init
                                   partner code "H48", access key "motcua", secret key "simulators"
                  population data  --motcua.exchange.population.url=%1$s/population
                                   account "motcua"; everybody is registered, except numbers that end in 000
                  faults           curl -X POST '%1$s/faults?tsa=AWAY' (tsa, ocsp, crl, remote, sms, zalo, eid-token, eid-keys, eid-discovery,
                                   payplat, payplat-query, paygov, population; AWAY, SLOW, GARBAGE, NONE)
                """.formatted(address));
    }

    /** Messages of a platform go to the product over HTTP. */
    private static Outbox outbox(String callback) {
        var client = HttpClient.newHttpClient();
        return new Outbox(message -> {
            var request = HttpRequest.newBuilder(URI.create(callback))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(message))
                    .build();
            try {
                return client.send(request, BodyHandlers.ofString()).body();
            } catch (IOException problem) {
                return problem.toString();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return "";
            }
        });
    }
}
