package vn.motcua.identity.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.identity.StaffMember;
import vn.motcua.shared.AccountId;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PostId;
import vn.motcua.shared.Role;
import vn.motcua.shared.UnitCode;

@Repository
class StaffQueries implements StaffDirectory {

    private static final String HELD = """
            from identity.post p join identity.account a on a.id = p.account
            where a.disabled_at is null and p.held @> cast(:day as date)
            """;

    private static final String MEMBERS = "select a.id, p.id as post, p.unit, p.role, a.display_name, p.title " + HELD;

    private final JdbcClient database;

    StaffQueries(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<StaffMember> holders(UnitCode unit, Role role, LocalDate day) {
        return database.sql(MEMBERS + "and p.unit = :unit and p.role = :role order by a.display_name, a.id")
                .param("day", day)
                .param("unit", unit.value())
                .param("role", role.name())
                .query(StaffQueries::member)
                .list();
    }

    @Override
    public List<StaffMember> members(UnitCode unit, LocalDate day) {
        return database.sql(MEMBERS + "and p.unit = :unit order by p.role, a.display_name, a.id")
                .param("day", day)
                .param("unit", unit.value())
                .query(StaffQueries::member)
                .list();
    }

    @Override
    public Map<UnitCode, Set<Role>> rolesFilled(Collection<UnitCode> units, LocalDate day) {
        var filled = new HashMap<UnitCode, Set<Role>>();
        database.sql("select distinct p.unit, p.role " + HELD + "and p.unit = any(:units)")
                .param("day", day)
                .param("units", units.stream().map(UnitCode::value).toArray(String[]::new))
                .query(row -> {
                    filled.computeIfAbsent(new UnitCode(row.getString("unit")), _ -> EnumSet.noneOf(Role.class))
                            .add(Role.valueOf(row.getString("role")));
                });
        return filled;
    }

    @Override
    public Map<AccountId, String> names(Collection<AccountId> accounts) {
        var names = new HashMap<AccountId, String>();
        database.sql("select id, display_name from identity.account where id = any(?)")
                .param(accounts.stream().map(AccountId::value).toArray(UUID[]::new))
                .query(row -> {
                    names.put(new AccountId(row.getObject("id", UUID.class)), row.getString("display_name"));
                });
        return names;
    }

    @Override
    public Optional<Actor.Staff> actor(PostId post, LocalDate day) {
        return database.sql(MEMBERS + "and p.id = :post")
                .param("day", day)
                .param("post", post.value())
                .query(StaffQueries::member)
                .optional()
                .map(StaffMember::actor);
    }

    @Override
    public List<StaffMember> holders(Set<Role> roles, LocalDate day) {
        return database.sql(MEMBERS + "and p.role = any(:roles) order by a.id")
                .param("day", day)
                .param("roles", roles.stream().map(Role::name).toArray(String[]::new))
                .query(StaffQueries::member)
                .list();
    }

    @Override
    public List<StaffMember> posts(AccountId account, LocalDate day) {
        return database.sql(MEMBERS + "and a.id = :account order by p.unit, p.role")
                .param("day", day)
                .param("account", account.value())
                .query(StaffQueries::member)
                .list();
    }

    private static StaffMember member(ResultSet row, int number) throws SQLException {
        return new StaffMember(
                new AccountId(row.getObject("id", UUID.class)),
                new PostId(row.getObject("post", UUID.class)),
                new UnitCode(row.getString("unit")),
                Role.valueOf(row.getString("role")),
                row.getString("display_name"),
                row.getString("title"));
    }
}
