package vn.motcua.demo.province;

import org.junit.jupiter.api.Test;
import vn.motcua.catalog.search.NameIndex;
import vn.motcua.catalog.search.Named;
import vn.motcua.catalog.search.SayingsFile;
import vn.motcua.catalog.search.SpokenQuery;
import vn.motcua.catalog.search.SpokenWords;

/** What people say finds the procedures of the demonstration. */
class SpokenSearchTest {

    @Test
    void everySpokenQueryFindsItsProcedureWithinTheFirstThree() {
        var procedures = ProvinceFiles.procedures();
        var index = new NameIndex(
                procedures.stream()
                        .map(each -> new Named(each.code(), each.name(), each.field()))
                        .toList(),
                new SpokenWords(SayingsFile.shipped()));

        SpokenQuery.allAreAnswered(
                SpokenQuery::demo,
                typed -> index.find(typed).positions().stream()
                        .map(at -> procedures.get(at).code())
                        .toList(),
                60);
    }
}
