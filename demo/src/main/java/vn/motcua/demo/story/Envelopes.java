package vn.motcua.demo.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.motcua.post.Consignment;
import vn.motcua.shared.ConsignmentId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

/** Results in envelopes that lie at the desks until the post fetches them in the evening, one list for each desk. */
final class Envelopes {

    private final ConcurrentLinkedQueue<Consignment> waiting = new ConcurrentLinkedQueue<>();
    private final PostDoors doors;
    private final Roster roster;

    Envelopes(PostDoors doors, Roster roster) {
        this.doors = doors;
        this.roster = roster;
    }

    void add(Consignment envelope) {
        waiting.add(envelope);
    }

    /** The officer of each desk signs for its envelopes, then the agent who takes them. */
    void fetch() {
        Map<UnitCode, List<ConsignmentId>> byDesk = new TreeMap<>(Comparator.comparing(UnitCode::value));
        for (var envelope = waiting.poll(); envelope != null; envelope = waiting.poll()) {
            byDesk.computeIfAbsent(envelope.desk(), _ -> new ArrayList<>()).add(envelope.id());
        }
        byDesk.forEach(this::fetch);
    }

    private void fetch(UnitCode desk, List<ConsignmentId> envelopes) {
        var office = PostOffices.at(desk);
        var list = doors.handOvers()
                .giveResults(envelopes, office, roster.somebody(desk, Role.RECEPTION_OFFICER, 0))
                .orThrow();
        doors.handOvers()
                .take(list.id(), new HashSet<>(envelopes), roster.somebody(office, Role.POSTAL_AGENT, 0))
                .orThrow();
    }
}
