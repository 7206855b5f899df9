package vn.motcua.demo;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.ContextRefreshedEvent;
import vn.motcua.calendar.WorkingCalendars;
import vn.motcua.catalog.Procedures;
import vn.motcua.certification.CertifiedCopies;
import vn.motcua.demo.province.FeeRules;
import vn.motcua.demo.province.Province;
import vn.motcua.demo.province.SigningPlan;
import vn.motcua.demo.story.FilingDoors;
import vn.motcua.demo.story.PaperDoors;
import vn.motcua.demo.story.PhonesNearby;
import vn.motcua.demo.story.PlatformNearby;
import vn.motcua.demo.story.PostDoors;
import vn.motcua.demo.story.PublicDoors;
import vn.motcua.demo.story.ResultDoors;
import vn.motcua.demo.story.Stage;
import vn.motcua.digitisation.DigitisedPapers;
import vn.motcua.digitisation.Scans;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Intakes;
import vn.motcua.eforms.FormRun;
import vn.motcua.feedback.Feedbacks;
import vn.motcua.feedback.Following;
import vn.motcua.fees.DossierFees;
import vn.motcua.fees.FeesWhileHandling;
import vn.motcua.files.KeptFiles;
import vn.motcua.filing.Drafts;
import vn.motcua.filing.Filings;
import vn.motcua.filing.NewDrafts;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Passwords;
import vn.motcua.identity.StaffDirectory;
import vn.motcua.notification.spi.Reports;
import vn.motcua.notification.wiring.Sending;
import vn.motcua.organisation.AreaImports;
import vn.motcua.organisation.UnitChanges;
import vn.motcua.organisation.UnitContacts;
import vn.motcua.organisation.Units;
import vn.motcua.payment.Callbacks;
import vn.motcua.payment.Checkout;
import vn.motcua.payment.Desk;
import vn.motcua.payment.PaymentOrders;
import vn.motcua.payment.Reconciliations;
import vn.motcua.payment.Reductions;
import vn.motcua.payment.Refunds;
import vn.motcua.post.Addresses;
import vn.motcua.post.Consignments;
import vn.motcua.post.HandOvers;
import vn.motcua.post.NewConsignments;
import vn.motcua.process.ProcessControl;
import vn.motcua.process.StandardFlows;
import vn.motcua.questions.QuestionDesk;
import vn.motcua.reception.Appointments;
import vn.motcua.reception.DeskQueue;
import vn.motcua.reception.Tickets;
import vn.motcua.reception.WaitingRooms;
import vn.motcua.results.IssuingDesk;
import vn.motcua.results.Results;
import vn.motcua.results.SigningDesk;
import vn.motcua.reuse.Reuse;
import vn.motcua.reuse.ReuseReports;
import vn.motcua.satisfaction.RatingInvitations;
import vn.motcua.satisfaction.Ratings;
import vn.motcua.signatures.SigningKeys;
import vn.motcua.signatures.Trust;
import vn.motcua.simulators.messages.Phones;
import vn.motcua.simulators.payments.PayPlatServer;
import vn.motcua.simulators.trust.KeptAuthority;
import vn.motcua.vault.Vault;

/** What the demonstration puts in the product's place, and its stories as commands. */
@Configuration(proxyBeanMethods = false)
class DemonstrationConfiguration {

    @Bean
    @Primary
    DemonstrationClock demonstrationClock() {
        return new DemonstrationClock();
    }

    @Bean
    DemonstrationPopulation demonstrationPopulation() {
        return new DemonstrationPopulation();
    }

    @Bean
    Province province(
            AreaImports areas,
            UnitChanges changes,
            Units units,
            Accounts accounts,
            Passwords passwords,
            Procedures procedures,
            StandardFlows flows,
            ProcessControl processes,
            WaitingRooms rooms,
            Appointments appointments,
            QuestionDesk questions,
            UnitContacts contacts) {
        return new Province(new Province.Front(
                areas,
                changes,
                units,
                accounts,
                passwords,
                procedures,
                flows,
                processes,
                rooms,
                appointments,
                questions,
                contacts));
    }

    @Bean
    PaperDoors paperDoors(
            Procedures procedures,
            Reuse reuse,
            ReuseReports reports,
            Vault vault,
            KeptFiles files,
            Scans scans,
            DigitisedPapers digitised) {
        return new PaperDoors(procedures, reuse, reports, vault, files, scans, digitised);
    }

    @Bean
    ResultDoors resultDoors(Results results, SigningDesk signing, IssuingDesk issuing) {
        return new ResultDoors(results, signing, issuing);
    }

    @Bean
    PostDoors postDoors(NewConsignments made, Consignments moved, HandOvers handOvers, Addresses addresses) {
        return new PostDoors(made, moved, handOvers, addresses);
    }

    @Bean
    Stage stage(
            Intakes intakes,
            Dossiers dossiers,
            PaperDoors papers,
            ResultDoors results,
            PostDoors post,
            CertifiedCopies copies,
            PublicDoors portal,
            FilingDoors filing,
            StaffDirectory staff,
            WorkingCalendars calendars,
            DemonstrationClock clock) {
        return new Stage(intakes, dossiers, papers, results, post, copies, portal, filing, staff, calendars, clock);
    }

    @Bean
    FilingDoors filingDoors(NewDrafts beginnings, Drafts drafts, Filings filings, FormRun forms) {
        return new FilingDoors(beginnings, drafts, filings, forms);
    }

    @Bean
    PublicDoors publicDoors(PublicDoors.Money money, PublicDoors.Voice voice, PublicDoors.Hall hall) {
        return new PublicDoors(money, voice, hall);
    }

    @Bean
    PublicDoors.Money moneyDoors(
            DossierFees fees,
            FeesWhileHandling whileHandling,
            PaymentOrders orders,
            Desk desk,
            Checkout checkout,
            Refunds refunds,
            Reconciliations reconciliations,
            PlatformNearby platform) {
        return new PublicDoors.Money(fees, whileHandling, orders, desk, checkout, refunds, reconciliations, platform);
    }

    @Bean
    PublicDoors.Voice voiceDoors(
            Feedbacks feedbacks, Following following, RatingInvitations invitations, Ratings ratings) {
        return new PublicDoors.Voice(feedbacks, following, invitations, ratings);
    }

    @Bean
    PublicDoors.Hall hallDoors(WaitingRooms rooms, Tickets tickets, DeskQueue desks, Appointments appointments) {
        return new PublicDoors.Hall(rooms, tickets, desks, appointments);
    }

    /** The platform answers as soon as everything is there that hears of its payments. */
    @Bean
    ApplicationListener<ContextRefreshedEvent> platformOpens(
            PlatformNearby platform,
            Callbacks callbacks,
            DemonstrationClock clock,
            @Value("${demonstration.simulators:}") String folder) {
        var kept = Optional.of(folder).filter(each -> !each.isBlank()).map(each -> Path.of(each, PayPlatServer.FILE));
        return _ -> platform.open(callbacks, clock, kept);
    }

    /** Only where the simulators show afterwards what arrived. */
    @Bean
    @ConditionalOnProperty("demonstration.simulators")
    PhonesNearby phonesNearby(
            @Value("${demonstration.simulators}") String folder, Reports reports, DemonstrationClock clock) {
        return new PhonesNearby(Path.of(folder, Phones.FILE), reports, clock);
    }

    @Bean
    SigningPlan signingPlan(
            SigningKeys keys,
            Trust trust,
            StaffDirectory staff,
            Units units,
            DemonstrationClock clock,
            @Value("${demonstration.simulators:}") String folder,
            @Value("${demonstration.simulators-address:}") String address) {
        var kept = folder.isBlank()
                ? Optional.<KeptAuthority>empty()
                : Optional.of(new KeptAuthority(Path.of(folder), address));
        return new SigningPlan(keys, trust, staff, units, clock, kept);
    }

    @Bean
    FeeRules feeRules(Reductions reductions, StaffDirectory staff) {
        return new FeeRules(reductions, staff);
    }

    @Bean
    ProvinceCommand provinceCommand(
            Province province,
            SigningPlan signing,
            FeeRules fees,
            Stage stage,
            Sending sending,
            @Value("${motcua.data:data}") Path data) {
        return new ProvinceCommand(province, signing, fees, stage, sending, data);
    }

    @Bean
    MonthsCommand monthsCommand(
            ProvinceCommand province,
            Stage stage,
            @Value("${demonstration.dossiers:49000}") int dossiers,
            @Value("${demonstration.seed:1}") long seed,
            @Value("${demonstration.papers:100}") int papers) {
        return new MonthsCommand(province, stage, dossiers, seed, papers);
    }
}
