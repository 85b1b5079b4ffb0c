package swivel;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** Who may import whom. There is no list of exceptions. */
@AnalyzeClasses(packages = "swivel", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String[] EVERYWHERE = {"java..", "org.jspecify..", "org.slf4j.."};

    @ArchTest
    static final ArchRule libraryKnowsNobody = room("library")
            .mayUse("org.commonmark..", "org.snakeyaml..", "com.fasterxml.jackson..", "com.networknt..", "org.jsoup..")
            .because("content is read by everybody and reads nobody");

    @ArchTest
    static final ArchRule knowledgeKnowsTheLibrary = room("knowledge", "library")
            .mayUse("org.apache.lucene..")
            .because("a question is answered from content alone");

    @ArchTest
    static final ArchRule coachingIsPure =
            room("coaching", "library").mayUse().because("rules of training need no machine");

    @ArchTest
    static final ArchRule languageTellsWhatWasSaid = room("language", "library", "coaching")
            .mayUse("org.apache.lucene.analysis..", "org.tartarus.snowball..")
            .because("what a message says does not depend on who answers it");

    @ArchTest
    static final ArchRule picturesKnowWhatTheyShow = room("pictures", "library", "coaching")
            .mayUse("javax.imageio..")
            .because("who draws a chart does not decide what is in it");

    @ArchTest
    static final ArchRule onlyDrawingLoadsGraphics = noClasses()
            .that()
            .resideOutsideOfPackage("swivel.pictures.drawing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
            .because("a coach that never draws does not pay for it");

    @ArchTest
    static final ArchRule onlyTheDoorDraws = noClasses()
            .that()
            .resideOutsideOfPackages("swivel.app..", "swivel.pictures..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("swivel.pictures.drawing..")
            .because("a reply says what is to be drawn, and whoever shows it has it drawn");

    @ArchTest
    static final ArchRule conversationKnowsNoChannel = room(
                    "conversation", "library", "knowledge", "coaching", "language", "pictures")
            .mayUse()
            .because("a reply is the same value in every channel");

    @ArchTest
    static final ArchRule remindersKnowTheCoach = room("reminders", "coaching", "conversation")
            .mayUse("org.quartz..")
            .because("the clockwork is the one thing that starts by itself");

    @ArchTest
    static final ArchRule exportsKnowWhatIsKept = room("exports", "library", "coaching", "conversation")
            .mayUse("com.fasterxml.jackson..")
            .because("files are made from the facts, by nobody who keeps or sends them");

    @ArchTest
    static final ArchRule storageServesTheOthers = room(
                    "storage", "coaching", "conversation", "reminders", "library", "pictures")
            .mayUse("java.sql..", "org.sqlite..", "com.fasterxml.jackson..")
            .because("facts are stored, judgements are derived elsewhere");

    @ArchTest
    static final ArchRule telegramTranslates = room("transports.telegram", "conversation", "coaching")
            .mayUse("org.telegram..", "okhttp3..", "okio..", "com.fasterxml.jackson..")
            .because("a channel knows its own wire and the conversation, nothing else");

    @ArchTest
    static final ArchRule consoleTranslates = room("transports.console", "conversation", "coaching")
            .mayUse()
            .because("a channel knows its own wire and the conversation, nothing else");

    @ArchTest
    static final ArchRule channelsKnowOfCoachingOnlyWhoSomebodyIs = noClasses()
            .that()
            .resideInAPackage("swivel.transports..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("swivel.coaching..").and(new DescribedPredicate<>("not PersonId") {
                @Override
                public boolean test(JavaClass type) {
                    return !type.getSimpleName().equals("PersonId");
                }
            }))
            .because("health is none of a channel's business");

    @ArchTest
    static final ArchRule storageKnowsOfTheLibraryOnlyIds = noClasses()
            .that()
            .resideInAPackage("swivel.storage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("swivel.library.reading..")
            .because("a database keeps ids, not content");

    @ArchTest
    static final ArchRule onlyTheClockworkKnowsQuartz = noClasses()
            .that()
            .haveNameNotMatching(".*ReminderClockwork(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.quartz..")
            .because("one class can be replaced");

    @ArchTest
    static final ArchRule nobodyImportsTheDoor = noClasses()
            .that()
            .resideOutsideOfPackage("swivel.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("swivel.app..")
            .because("the door knows the rooms, not the other way round");

    @ArchTest
    static final ArchRule packagesImportOneWay = slices().matching("swivel.(**)")
            .should()
            .beFreeOfCycles()
            .because("each package, be it a room or a part of one, can be read without those that use it");

    @ArchTest
    static final ArchRule conversationHasNoCycles = slices().matching("swivel.conversation.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a kind of talk may grow packages of its own and stays one thing to the others");

    @ArchTest
    static final ArchRule nobodyBelowKnowsTheCoach = noClasses()
            .that()
            .resideInAPackage("swivel.conversation.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("swivel.conversation")
            .because("the order of judgement joins the talks, not the other way round");

    @ArchTest
    static final ArchRule onlyTheDoorReadsAClock = noClasses()
            .that()
            .resideOutsideOfPackage("swivel.app..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time comes in through the door");

    private static Room room(String name, String... others) {
        return new Room(name, List.of(others));
    }

    /** A room and the rooms it may import. */
    private record Room(String name, List<String> others) {
        ArchRule mayUse(String... libraries) {
            List<String> allowed = new ArrayList<>(List.of(EVERYWHERE));
            allowed.addAll(List.of(libraries));
            allowed.add("swivel." + name + "..");
            others.forEach(other -> allowed.add("swivel." + other + ".."));
            return classes()
                    .that()
                    .resideInAPackage("swivel." + name + "..")
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
                            .or(JavaClass.Predicates.simpleName(""))
                            .or(DescribedPredicate.describe("primitives and arrays", JavaClass::isPrimitive)));
        }
    }
}
