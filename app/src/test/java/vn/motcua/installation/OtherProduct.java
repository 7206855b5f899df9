package vn.motcua.installation;

import java.nio.file.Path;
import vn.motcua.testing.TestDatabase;

/** A product in a process of its own, made to be killed: commits one row, says so, and stays. */
final class OtherProduct {

    private OtherProduct() {}

    public static void main(String[] arguments) throws Exception {
        var server = PostgresServer.start(Path.of(arguments[0]), 0, TestDatabase.programs(), PostgresServerTest.QUICK);
        PostgresServerTest.write(server, arguments[1]);
        System.out.println("committed");
        Thread.currentThread().join();
    }
}
